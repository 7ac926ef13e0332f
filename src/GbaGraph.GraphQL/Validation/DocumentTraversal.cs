using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>Walks a document once with the schema's types beside it and tells each rule what it comes by of the kinds it listens to.</summary>
internal sealed partial class DocumentTraversal(ValidationContext context, ValidationRule[] rules, RuleHooks hooks)
{
    private DefinitionNode? current;

    public void Walk()
    {
        foreach (int listener in Open(hooks.EnterDocument))
        {
            rules[listener].EnterDocument(context);
        }

        foreach (var definition in context.Document.Definitions)
        {
            current = definition;
            Walk(definition);
        }

        foreach (int listener in Open(hooks.LeaveDocument))
        {
            rules[listener].LeaveDocument(context);
        }
    }

    private void Walk(DefinitionNode definition)
    {
        NamedType? type;
        if (definition is OperationDefinitionNode operation)
        {
            type = context.FindRootType(operation.Kind);
            foreach (int listener in Open(hooks.EnterOperation))
            {
                rules[listener].EnterOperation(context, operation);
            }

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
            foreach (int listener in Open(hooks.EnterFragment))
            {
                rules[listener].EnterFragment(context, fragment);
            }

            Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        }

        EnterAndWalk(definition.SelectionSet, type);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        foreach (int listener in Open(hooks.EnterVariableDefinition))
        {
            rules[listener].EnterVariableDefinition(context, variable);
        }

        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
        if (variable.DefaultValue is not null)
        {
            var type = context.FindType(variable.Type);
            EnterAndWalk(variable, variable.DefaultValue, type is { IsInput: true } ? type : null, isRequired: false);
        }
    }

    private void EnterAndWalk(SelectionSetNode selections, NamedType? type)
    {
        foreach (int listener in Open(hooks.EnterSelectionSet))
        {
            rules[listener].EnterSelectionSet(context, selections, type);
        }

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
                    foreach (int listener in Open(hooks.EnterInlineFragment))
                    {
                        rules[listener].EnterInlineFragment(context, fragment, type);
                    }

                    Walk(fragment.Directives, DirectiveLocation.InlineFragment);
                    Walk(
                        fragment.SelectionSet,
                        fragment.TypeCondition is null ? type : context.FindType(fragment.TypeCondition.Name));
                    break;
                case FragmentSpreadNode spread:
                    foreach (int listener in Open(hooks.EnterSpread))
                    {
                        rules[listener].EnterSpread(context, spread, type);
                    }

                    Walk(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
            }
        }
    }

    private void Walk(FieldNode field, NamedType? parent)
    {
        var definition = context.FindField(parent, field.Name);
        foreach (int listener in Open(hooks.EnterField))
        {
            rules[listener].EnterField(context, field, parent, definition);
        }

        if (definition is not null)
        {
            var site = new ArgumentSite(field, parent, field.Arguments, definition.Arguments);
            foreach (int listener in Open(hooks.EnterArguments))
            {
                rules[listener].EnterArguments(context, site);
            }
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
        foreach (int listener in Open(hooks.EnterDirectives))
        {
            rules[listener].EnterDirectives(context, directives);
        }

        foreach (var directive in directives)
        {
            context.Schema.TryGetDirective(directive.Name, out var definition);
            foreach (int listener in Open(hooks.EnterDirective))
            {
                rules[listener].EnterDirective(context, directive, definition, location);
            }

            if (definition is not null)
            {
                var site = new ArgumentSite(directive, null, directive.Arguments, definition.Arguments);
                foreach (int listener in Open(hooks.EnterArguments))
                {
                    rules[listener].EnterArguments(context, site);
                }
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

    /// <summary>The listeners, while errors are still taken.</summary>
    private ReadOnlySpan<int> Open(int[] listeners) => context.IsFull ? [] : listeners;
}
