namespace GbaGraph.GraphQL;

/// <summary>Names the parts of one mutation, or keeps it out of the convention.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The input object that holds the arguments; null for the usual name.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The one argument, of that type; null for the usual name.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The object that the mutation answers with; null for the usual name.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The payload's field with what the method returned; null for the name of its type, which then starts small.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The union of the errors that the method declares; null for the usual name.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The payload's field with those errors; null for the usual name.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether the mutation keeps its arguments and its result as C# has them.</summary>
    public bool Disable { get; set; }
}
