using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <content>Values: of arguments, of input fields and of variables' defaults.</content>
internal sealed partial class DocumentTraversal
{
    private void EnterAndWalk(
        SyntaxNode owner,
        ValueNode value,
        GraphType? type,
        bool isRequired,
        bool hasDefault = false,
        bool isOneOfField = false)
    {
        if (context.IsFull)
        {
            return;
        }

        if (type is not null)
        {
            var site = new ValueSite(owner, value, type, isRequired);
            foreach (int listener in Open(hooks.EnterValue))
            {
                rules[listener].EnterValue(context, site);
            }
        }

        Walk(value, type, hasDefault, isOneOfField);
    }

    private void Walk(ValueNode value, GraphType? type, bool hasDefault, bool isOneOfField)
    {
        switch (value)
        {
            case VariableNode variable:
                context.AddUsage(current!, variable, type, hasDefault, isOneOfField);
                break;
            case ListValueNode list:
                var itemType = type?.NullableType is ListType listType ? listType.OfType : null;
                foreach (var item in list.Items)
                {
                    Walk(item, itemType, hasDefault: false, isOneOfField: false);
                }

                break;
            case ObjectValueNode record:
                // A single value may stand for a list of it, so the named type decides.
                WalkFields(record, type?.NamedType as InputObjectType);
                break;
        }
    }

    private void WalkFields(ObjectValueNode record, InputObjectType? type)
    {
        foreach (int listener in Open(hooks.EnterObjectValue))
        {
            rules[listener].EnterObjectValue(context, record, type);
        }

        foreach (var field in record.Fields)
        {
            InputValueDefinition? definition = null;
            type?.Fields.TryGet(field.Name, out definition);
            EnterAndWalk(
                field,
                field.Value,
                definition?.Type,
                definition is { IsRequired: true },
                definition is { HasDefaultValue: true },
                type is { IsOneOf: true });
        }
    }
}
