using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>Arguments as given and as defined.</summary>
/// <param name="Owner">The field or directive.</param>
/// <param name="ParentType">The type that declares the field; null for a directive.</param>
/// <param name="Arguments">What the document gives.</param>
/// <param name="Definitions">What the schema defines.</param>
internal sealed record ArgumentSite(
    SyntaxNode Owner,
    NamedType? ParentType,
    IReadOnlyList<ArgumentNode> Arguments,
    InputValueSet Definitions)
{
    /// <summary>An error about one argument, with the details that tell its owner.</summary>
    public ErrorDraft Draft(string message, SyntaxNode place, string argument)
    {
        var draft = new ErrorDraft(message, place);
        draft = Owner is FieldNode field
            ? draft.With("type", ParentType?.Name).With("field", field.Name)
            : draft.With("directive", ((DirectiveNode)Owner).Name);
        return draft.With("argument", argument);
    }
}
