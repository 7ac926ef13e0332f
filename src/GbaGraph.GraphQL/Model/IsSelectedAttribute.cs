namespace GbaGraph.GraphQL;

/// <summary>The boolean parameter tells whether one of the sub-fields is selected, at any depth: <c>[IsSelected("nodes { author }")]</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The sub-fields by their names in the schema, with what must be selected of them in braces; one is enough at each level. Without any the parameter is always false.</summary>
    public string[] FieldNames { get; } = fieldNames;
}
