namespace GbaGraph.GraphQL;

/// <summary>The boolean parameter tells whether one of the sub-fields is selected.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    public string[] FieldNames { get; } = fieldNames;
}
