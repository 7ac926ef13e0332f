using System.Text.Json;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>A request and its answer.</summary>
/// <param name="Section">The section of the specification.</param>
/// <param name="Query">The document.</param>
/// <param name="Operation">The operation's name, where the request gives one.</param>
/// <param name="Variables">The variables, where the request gives any.</param>
/// <param name="Data">The data, in order; undefined where the request is refused, or where the example doesn't tell.</param>
/// <param name="Errors">The paths of the errors; an empty one for an error of the request.</param>
/// <param name="Contains">What the answer's text has in it.</param>
public sealed record ExecutionExample(
    string Section, string Query, string? Operation = null, JsonElement Variables = default, JsonElement Data = default, JsonElement Errors = default, string? Contains = null)
{
    public override string ToString() => $"{Section}: {Query}";
}
