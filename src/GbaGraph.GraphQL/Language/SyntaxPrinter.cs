using System.Text;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

/// <summary>Writes syntax nodes as GraphQL text on one line, in the spacing HotChocolate's messages use.</summary>
internal sealed partial class SyntaxPrinter
{
    private readonly StringBuilder text = new();

    private SyntaxPrinter()
    {
    }

    public static string Print(SyntaxNode node)
    {
        var printer = new SyntaxPrinter();
        printer.Write(node);
        return printer.text.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteAll(document.Definitions, " ");
                break;
            case TypeSystemDefinitionNode definition:
                text.Append(definition.Keyword);
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
                WriteDirectives(fragment.Directives);
                text.Append(' ');
                Write(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteEnclosed("{", selectionSet.Selections, " ", "}");
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ArgumentNode argument:
                text.Append(argument.Name).Append(": ");
                Write(argument.Value);
                break;
            case DirectiveNode directive:
                text.Append('@').Append(directive.Name);
                WriteArguments(directive.Arguments);
                break;
            case ObjectFieldNode field:
                text.Append(field.Name).Append(": ");
                Write(field.Value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "An unknown kind of node.");
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);
        text.Append(operation.Kind switch
        {
            OperationKind.Mutation => "mutation",
            OperationKind.Subscription => "subscription",
            _ => "query",
        });
        if (operation.Name is not null)
        {
            text.Append(' ').Append(operation.Name);
        }

        if (operation.VariableDefinitions.Count > 0)
        {
            text.Append('(');
            WriteAll(operation.VariableDefinitions, ", ");
            text.Append(')');
        }

        WriteDirectives(operation.Directives);
        text.Append(' ');
        Write(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        text.Append('$').Append(variable.Name).Append(": ");
        WriteType(variable.Type);
        if (variable.DefaultValue is not null)
        {
            text.Append(" = ");
            WriteValue(variable.DefaultValue);
        }

        WriteDirectives(variable.Directives);
    }

    private void WriteSelection(SelectionNode selection)
    {
        SelectionSetNode? children = null;
        switch (selection)
        {
            case FieldNode field:
                if (field.Alias is not null)
                {
                    text.Append(field.Alias).Append(": ");
                }

                text.Append(field.Name);
                WriteArguments(field.Arguments);
                children = field.SelectionSet;
                break;
            case FragmentSpreadNode spread:
                text.Append("... ").Append(spread.Name);
                break;
            case InlineFragmentNode fragment:
                text.Append("...");
                if (fragment.TypeCondition is not null)
                {
                    text.Append(" on ").Append(fragment.TypeCondition.Name);
                }

                children = fragment.SelectionSet;
                break;
        }

        WriteDirectives(selection.Directives);
        if (children is not null)
        {
            text.Append(' ');
            Write(children);
        }
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                text.Append(named.Name);
                break;
            case ListTypeNode list:
                text.Append('[');
                WriteType(list.ElementType);
                text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.InnerType);
                text.Append('!');
                break;
        }
    }

    private void WriteDescription(string? description)
    {
        if (description is not null)
        {
            WriteString(description);
            text.Append(' ');
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            text.Append('(');
            WriteAll(arguments, ", ");
            text.Append(')');
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            Write(directive);
        }
    }

    private void WriteEnclosed(string open, IReadOnlyList<SyntaxNode> nodes, string separator, string close)
    {
        text.Append(open).Append(' ');
        if (nodes.Count > 0)
        {
            WriteAll(nodes, separator);
            text.Append(' ');
        }

        text.Append(close);
    }

    private void WriteAll(IReadOnlyList<SyntaxNode> nodes, string separator)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }

            Write(nodes[i]);
        }
    }
}
