namespace GbaGraph.GraphQL;

/// <summary>
/// How the mutation convention names its parts, where <see cref="UseMutationConventionAttribute"/> doesn't name those of one
/// mutation. In patterns <c>{MutationName}</c> stands for the mutation's name; null leaves the usual name.
/// </summary>
public struct MutationConventionOptions
{
    /// <summary>Usually <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>Usually <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>Usually <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>Usually <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>Usually <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether mutations without <see cref="UseMutationConventionAttribute"/> follow the convention; null for yes.</summary>
    public bool? ApplyToAllMutations { get; set; }
}
