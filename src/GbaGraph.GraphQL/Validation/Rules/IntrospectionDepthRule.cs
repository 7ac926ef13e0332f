using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>Lists and wrappers of the introspection types nest no deeper than allowed.</summary>
internal sealed class IntrospectionDepthRule : ExpandedRule
{
    private int lists;
    private int wrappers;

    protected override bool TryEnter(FieldNode field, NamedType parent)
    {
        if (Limit(field, parent) is not { } limit)
        {
            return true;
        }

        ref int count = ref IsWrapper(field) ? ref wrappers : ref lists;
        if (count == limit)
        {
            Report(field, "Maximum allowed introspection depth exceeded.", ValidationErrorCodes.IntrospectionTooDeep);
            return false;
        }

        count++;
        return true;
    }

    protected override void Leave(FieldNode field, NamedType parent)
    {
        if (Limit(field, parent) is not null)
        {
            _ = IsWrapper(field) ? wrappers-- : lists--;
        }
    }

    private static bool IsWrapper(FieldNode field) => field.Name == "ofType";

    private int? Limit(FieldNode field, NamedType parent) => (parent.Name, field.Name) switch
    {
        ("__Type", "ofType") => Context.Options.MaxIntrospectionOfTypeDepth,
        ("__Type", "fields" or "inputFields" or "interfaces" or "possibleTypes") => Context.Options.MaxIntrospectionListDepth,
        _ => null,
    };
}
