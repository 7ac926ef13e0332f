using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>Scalars and enums have no selections, and everything else has some.</summary>
internal sealed class LeafFieldSelectionsRule : ValidationRule
{
    public override string Section => "5.3.3";

    private const string CompositeAnchor = "Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    public override void EnterOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.SelectionSet.Selections.Count == 0)
        {
            string name = operation.Name ?? "Unnamed";
            context.Report(new ErrorDraft(
                    $"Operation `{name}` has a empty selection set. Root types without subfields are disallowed.", operation)
                .With("operation", name)
                .With("type", context.FindRootType(operation.Kind)?.Name)
                .SpecifiedBy(CompositeAnchor));
        }
    }

    public override void EnterFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
        if (fragment.SelectionSet.Selections.Count == 0)
        {
            context.Report(new ErrorDraft($"The fragment `{fragment.Name}` has an empty selection set.", fragment)
                .With("fragment", fragment.Name)
                .SpecifiedBy(CompositeAnchor));
        }
    }

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.SelectionSet.Selections.Count == 0)
        {
            context.Report(new ErrorDraft("An inline fragment has an empty selection set.", fragment)
                .SpecifiedBy(CompositeAnchor));
        }
    }

    public override void EnterField(
        ValidationContext context, FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (definition is null)
        {
            return;
        }

        bool isLeaf = definition.Type.NamedType.IsLeaf;
        if (isLeaf && field.SelectionSet is not null)
        {
            context.Report(Draft(
                $"Field \"{field.Name}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                field,
                parent,
                definition).SpecifiedBy("Leaf-Field-Selections"));
        }
        else if (!isLeaf && field.SelectionSet is not { Selections.Count: > 0 })
        {
            context.Report(Draft(
                $"Field \"{field.Name}\" of type \"{definition.Type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?",
                field,
                parent,
                definition).SpecifiedBy(CompositeAnchor));
        }
    }

    private static ErrorDraft Draft(string message, FieldNode field, NamedType? parent, FieldDefinition definition) =>
        new ErrorDraft(message, field)
            .With("declaringType", parent?.Name)
            .With("field", field.Name)
            .With("type", definition.Type.ToString())
            .With("responseName", field.ResponseName);
}
