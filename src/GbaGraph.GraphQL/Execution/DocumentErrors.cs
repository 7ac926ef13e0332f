using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What is wrong with a document, as the answer tells it.</summary>
internal static class DocumentErrors
{
    public static Error From(SyntaxException error) => new(error.Message, error.Code, locations: [new Location(error.Line, error.Column)]);

    public static Error From(ValidationError error) => new(
        error.Message,
        error.Code,
        error.Path is { Count: > 0 } path ? Path.FromList(path) : null,
        error.Locations.Count == 0 ? null : [.. error.Locations.Select(l => new Location(l.Line, l.Column))],
        error.Extensions.Count == 0 ? null : error.Extensions);
}
