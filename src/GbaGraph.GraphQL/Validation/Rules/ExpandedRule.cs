using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>
/// A rule on how fields stand within each other, whichever fragments they are in: it walks every operation with the
/// fragments written out, which the rule on sizes has found to be short.
/// </summary>
internal abstract class ExpandedRule : ValidationRule
{
    private readonly List<string> path = [];
    private ValidationContext? context;

    protected ValidationContext Context => context ?? throw new InvalidOperationException("There is no document yet.");

    public sealed override void EnterDocument(ValidationContext context)
    {
        this.context = context;
        foreach (var operation in context.Document.Operations)
        {
            Walk(operation.SelectionSet, context.FindRootType(operation.Kind));
        }
    }

    /// <summary>Whether to go on into the field; only then it will be left.</summary>
    protected abstract bool TryEnter(FieldNode field, NamedType parent);

    protected abstract void Leave(FieldNode field, NamedType parent);

    protected void Report(FieldNode field, string message, string code) =>
        Context.ReportAt(path.Count == 0 ? null : [.. path], new ErrorDraft(message, field).With("code", code));

    private void Walk(SelectionSetNode selections, NamedType? type)
    {
        if (type is null)
        {
            return;
        }

        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Walk(field, type);
                    break;
                case InlineFragmentNode { TypeCondition: null } fragment:
                    Walk(fragment.SelectionSet, type);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    Walk(fragment.SelectionSet, Context.FindType(condition.Name));
                    break;
                case FragmentSpreadNode spread when Context.FindFragment(spread.Name) is { } target:
                    Walk(target.SelectionSet, Context.FindType(target.TypeCondition.Name));
                    break;
            }
        }
    }

    private void Walk(FieldNode field, NamedType parent)
    {
        if (field.SelectionSet is null || Context.IsFull || !TryEnter(field, parent))
        {
            return;
        }

        path.Add(field.ResponseName);
        Walk(field.SelectionSet, Context.FindField(parent, field.Name)?.Type.NamedType);
        path.RemoveAt(path.Count - 1);
        Leave(field, parent);
    }
}
