using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>Walks a document once with the schema's types beside it and tells every rule what it comes by.</summary>
internal sealed class DocumentTraversal(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    private DefinitionNode? current;

    public void Walk()
    {
        Tell(rule => rule.EnterDocument(context));
        foreach (var definition in context.Document.Definitions)
        {
            current = definition;
            Walk(definition);
        }

        Tell(rule => rule.LeaveDocument(context));
    }

    private void Walk(DefinitionNode definition)
    {
        NamedType? type;
        if (definition is OperationDefinitionNode operation)
        {
            type = context.FindRootType(operation.Kind);
            Tell(rule => rule.EnterOperation(context, operation));
            foreach (var variable in operation.VariableDefinitions)
            {
                Walk(variable);
            }

            Walk(operation.Directives, DirectiveLocation.Of(operation.Kind));
        }
        else
        {
            var fragment = (FragmentDefinitionNode)definition;
            type = context.FindType(fragment.TypeCondition.Name);
            Tell(rule => rule.EnterFragment(context, fragment));
            Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        }

        EnterAndWalk(definition.SelectionSet, type);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        Tell(rule => rule.EnterVariableDefinition(context, variable));
        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
        if (variable.DefaultValue is not null)
        {
            var type = context.FindType(variable.Type);
            EnterAndWalk(variable, variable.DefaultValue, type is { IsInput: true } ? type : null, isRequired: false);
        }
    }

    private void EnterAndWalk(SelectionSetNode selections, NamedType? type)
    {
        Tell(rule => rule.EnterSelectionSet(context, selections, type));
        Walk(selections, type);
    }

    private void Walk(SelectionSetNode selections, NamedType? type)
    {
        foreach (var selection in selections.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    Walk(field, type);
                    break;
                case InlineFragmentNode fragment:
                    Tell(rule => rule.EnterInlineFragment(context, fragment, type));
                    Walk(fragment.Directives, DirectiveLocation.InlineFragment);
                    Walk(
                        fragment.SelectionSet,
                        fragment.TypeCondition is null ? type : context.FindType(fragment.TypeCondition.Name));
                    break;
                case FragmentSpreadNode spread:
                    Tell(rule => rule.EnterSpread(context, spread, type));
                    Walk(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
            }
        }
    }

    private void Walk(FieldNode field, NamedType? parent)
    {
        var definition = context.FindField(parent, field.Name);
        Tell(rule => rule.EnterField(context, field, parent, definition));
        if (definition is not null)
        {
            var site = new ArgumentSite(field, parent, field.Arguments, definition.Arguments);
            Tell(rule => rule.EnterArguments(context, site));
        }

        bool hasPath = current is OperationDefinitionNode;
        if (hasPath)
        {
            context.Push(field.ResponseName);
        }

        Walk(field.Arguments, definition?.Arguments);
        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
        {
            EnterAndWalk(field.SelectionSet, definition?.Type.NamedType);
        }

        if (hasPath)
        {
            context.Pop();
        }
    }

    private void Walk(IReadOnlyList<DirectiveNode> directives, string location)
    {
        Tell(rule => rule.EnterDirectives(context, directives));
        foreach (var directive in directives)
        {
            context.Schema.TryGetDirective(directive.Name, out var definition);
            Tell(rule => rule.EnterDirective(context, directive, definition, location));
            if (definition is not null)
            {
                var site = new ArgumentSite(directive, null, directive.Arguments, definition.Arguments);
                Tell(rule => rule.EnterArguments(context, site));
            }

            Walk(directive.Arguments, definition?.Arguments);
        }
    }

    private void Walk(IReadOnlyList<ArgumentNode> arguments, InputValueSet? definitions)
    {
        foreach (var argument in arguments)
        {
            InputValueDefinition? definition = null;
            definitions?.TryGet(argument.Name, out definition);
            EnterAndWalk(
                argument, argument.Value, definition?.Type, definition is { IsRequired: true }, definition is { HasDefaultValue: true });
        }
    }

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
            Tell(rule => rule.EnterValue(context, site));
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
        Tell(rule => rule.EnterObjectValue(context, record, type));
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

    private void Tell(Action<ValidationRule> what)
    {
        foreach (var rule in rules)
        {
            if (context.IsFull)
            {
                return;
            }

            what(rule);
        }
    }
}
