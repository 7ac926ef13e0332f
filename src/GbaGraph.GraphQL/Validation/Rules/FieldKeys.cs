using System.Text;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>
/// Numbers that are the same for selections that ask for the same: field and arguments, whatever the order of arguments
/// and of object fields. Each selection is read once, so that comparing costs nothing however long the arguments are.
/// </summary>
internal sealed class FieldKeys
{
    private readonly Dictionary<FieldNode, int> keys = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);

    public int this[FieldNode field]
    {
        get
        {
            if (!keys.TryGetValue(field, out int key))
            {
                string text = Text(field);
                key = byText.TryGetValue(text, out int known) ? known : byText[text] = byText.Count;
                keys[field] = key;
            }

            return key;
        }
    }

    private static string Text(FieldNode field)
    {
        if (field.Arguments.Count == 0)
        {
            return field.Name;
        }

        var text = new StringBuilder(field.Name);
        foreach (var argument in field.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(argument.Name).Append(':');
            Write(argument.Value, text);
        }

        return text.ToString();
    }

    private static void Write(ValueNode value, StringBuilder text)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, text);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case ObjectValueNode record:
                text.Append('{');
                foreach (var field in record.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    text.Append(field.Name).Append(':');
                    Write(field.Value, text);
                    text.Append(' ');
                }

                text.Append('}');
                break;
            case VariableNode variable:
                text.Append('$').Append(variable.Name);
                break;
            default:
                text.Append(value);
                break;
        }
    }
}
