using System.Runtime.InteropServices;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>No field stands within itself more often than allowed.</summary>
internal sealed class FieldCycleDepthRule : ExpandedRule
{
    private readonly Dictionary<(NamedType, string), int> open = [];

    protected override bool TryEnter(FieldNode field, NamedType parent)
    {
        if (parent.IsIntrospection || Limit(field, parent) is not { } limit)
        {
            return true;
        }

        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(open, (parent, field.Name), out _);
        if (count == limit)
        {
            Report(field, "Maximum allowed coordinate cycle depth was exceeded.", ValidationErrorCodes.FieldCycleTooDeep);
            return false;
        }

        count++;
        return true;
    }

    protected override void Leave(FieldNode field, NamedType parent)
    {
        if (open.TryGetValue((parent, field.Name), out int count))
        {
            open[(parent, field.Name)] = count - 1;
        }
    }

    private int? Limit(FieldNode field, NamedType parent) =>
        Context.Options.FieldCycleDepths.TryGetValue($"{parent.Name}.{field.Name}", out int own)
            ? own
            : Context.Options.MaxFieldCycleDepth;
}
