namespace GbaGraph.GraphQL.Types;

/// <summary>What is known about the length of a list before it is fetched; the directive <c>@listSize</c> of the GraphQL cost specification.</summary>
/// <param name="AssumedSize">The length where no slicing argument tells it; null for 1.</param>
/// <param name="SlicingArguments">The arguments whose value, or the number of whose values, is the length; of several that are given, the largest.</param>
/// <param name="SizedFields">The sub-fields that are lists of this length; empty where the field itself is.</param>
/// <param name="RequireOneSlicingArgument">Whether a request must give exactly one slicing argument.</param>
/// <param name="SlicingArgumentDefaultValue">The length where no slicing argument is given.</param>
public sealed record ListSizeDefinition(
    int? AssumedSize,
    IReadOnlyList<string> SlicingArguments,
    IReadOnlyList<string> SizedFields,
    bool RequireOneSlicingArgument,
    int? SlicingArgumentDefaultValue)
{
    /// <summary>Whether the schema's definition shows it; what follows from a field's paging needn't be shown.</summary>
    public bool IsDeclared { get; init; } = true;

    /// <summary>Whether a longer list is never given, whatever the arguments say.</summary>
    public bool IsBound { get; init; }
}
