namespace GbaGraph.GraphQL;

/// <summary>The boolean parameter tells whether one of the sub-fields is selected.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The sub-fields by their names in the schema; one of them is enough. Without any the parameter is always false.</summary>
    public string[] FieldNames { get; } = fieldNames;
}
