using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation;

/// <summary>An error while a rule writes it.</summary>
internal sealed class ErrorDraft(string message, params IReadOnlyList<SyntaxNode> places)
{
    private const string Specification = "https://spec.graphql.org/October2021/#sec-";
    private readonly OrderedDictionary<string, object?> extensions = [];
    private IReadOnlyList<string>? path;

    public ErrorDraft With(string name, object? value)
    {
        extensions[name] = value;
        return this;
    }

    /// <summary>Names the section of the specification by its anchor, in the edition clients know from HotChocolate.</summary>
    public ErrorDraft SpecifiedBy(string anchor) => With("specifiedBy", Specification + anchor);

    public ErrorDraft At(IReadOnlyList<string>? responsePath)
    {
        path = responsePath;
        return this;
    }

    public ValidationError ToError() =>
        new(message, [.. places.Select(SourceLocation.Of)], path, extensions);
}
