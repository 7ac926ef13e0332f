using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A selected field is one of the type it is selected on.</summary>
internal sealed class FieldSelectionsRule : ValidationRule
{
    public override string Section => "5.3.1";

    private const string Anchor = "Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    public override void EnterField(
        ValidationContext context, FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is not { IsComposite: true } || definition is not null)
        {
            return;
        }

        var draft = parent.Kind == TypeKind.Union
            ? new ErrorDraft("A union type cannot declare a field directly. Use inline fragments or fragments instead.", field)
            : new ErrorDraft($"The field `{field.Name}` does not exist on the type `{parent.Name}`.", field);
        context.Report(draft
            .With("type", parent.Name)
            .With("field", field.Name)
            .With("responseName", field.ResponseName)
            .SpecifiedBy(Anchor));
    }
}
