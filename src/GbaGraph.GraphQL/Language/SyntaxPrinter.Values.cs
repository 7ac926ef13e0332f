using System.Globalization;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

internal sealed partial class SyntaxPrinter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case IntValueNode number:
                text.Append(number.Value);
                break;
            case FloatValueNode number:
                text.Append(number.Value);
                break;
            case StringValueNode literal:
                WriteString(literal.Value);
                break;
            case BooleanValueNode flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode symbol:
                text.Append(symbol.Value);
                break;
            case ListValueNode list:
                WriteEnclosed("[", list.Items, ", ", "]");
                break;
            case ObjectValueNode record:
                WriteEnclosed("{", record.Fields, ", ", "}");
                break;
            case VariableNode variable:
                text.Append('$').Append(variable.Name);
                break;
        }
    }

    private void WriteString(string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                default:
                    if (char.IsControl(c))
                    {
                        text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        text.Append(c);
                    }

                    break;
            }
        }

        text.Append('"');
    }
}
