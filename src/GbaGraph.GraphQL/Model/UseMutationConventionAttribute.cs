namespace GbaGraph.GraphQL;

/// <summary>Names the parts of one mutation, or keeps it out of the convention.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    public string? InputTypeName { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeName { get; set; }

    public string? PayloadFieldName { get; set; }

    public string? PayloadErrorTypeName { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    public bool Disable { get; set; }
}
