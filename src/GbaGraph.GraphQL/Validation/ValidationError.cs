namespace GbaGraph.GraphQL.Validation;

/// <summary>Why a document is refused.</summary>
/// <param name="Message">One sentence or more for the client's developer.</param>
/// <param name="Locations">The places in the document.</param>
/// <param name="Path">
/// Response names from the operation's root to the selection in question; null at the root and inside fragment
/// definitions, which have no one path.
/// </param>
/// <param name="Extensions">Details by name, in the order to print them; <c>code</c> among them where there is one.</param>
public sealed record ValidationError(
    string Message,
    IReadOnlyList<SourceLocation> Locations,
    IReadOnlyList<string>? Path,
    IReadOnlyDictionary<string, object?> Extensions)
{
    /// <summary>The stable code, for errors that have one.</summary>
    public string? Code => Extensions.TryGetValue("code", out object? code) ? (string?)code : null;
}
