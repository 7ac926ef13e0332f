namespace GbaGraph.GraphQL.Language;

public ref partial struct Lexer
{
    private TokenKind ReadSpread()
    {
        if (!source[position..].StartsWith("..."u8))
        {
            throw Unexpected(position);
        }

        position += 3;
        return TokenKind.Spread;
    }

    private TokenKind ReadName()
    {
        do
        {
            position++;
        }
        while (position < source.Length && (IsNameStart(source[position]) || IsDigit(source[position])));

        return TokenKind.Name;
    }

    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Integer;
        position += source[position] == '-' ? 1 : 0;
        bool leadingZero = position < source.Length && source[position] == '0';
        int digits = ReadDigits();
        if (leadingZero && digits > 1)
        {
            throw Error("A number must not start with a zero that another digit follows.");
        }

        if (position < source.Length && source[position] == '.')
        {
            kind = TokenKind.Float;
            position++;
            ReadDigits();
        }

        if (position < source.Length && (source[position] | 0x20) == 'e')
        {
            kind = TokenKind.Float;
            position++;
            position += position < source.Length && source[position] is (byte)'+' or (byte)'-' ? 1 : 0;
            ReadDigits();
        }

        if (position < source.Length && (source[position] == '.' || IsNameStart(source[position])))
        {
            throw Unexpected(position);
        }

        return kind;
    }

    private int ReadDigits()
    {
        int first = position;
        while (position < source.Length && IsDigit(source[position]))
        {
            position++;
        }

        return position > first ? position - first : throw Unexpected(position);
    }

    private TokenKind ReadString()
    {
        int end = position + 1;
        while (end < source.Length && source[end] != '"')
        {
            if (source[end] is (byte)'\n' or (byte)'\r')
            {
                break;
            }

            end += source[end] == '\\' ? 2 : 1;
        }

        if (end >= source.Length || source[end] != '"')
        {
            throw Error("Unterminated string.");
        }

        if (StringValues.TryUnescape(source[(position + 1)..end], out string value, out string problem))
        {
            StringValue = value;
            position = end + 1;
            lineStart += WideBytes(source[start..position]);
            return TokenKind.String;
        }

        throw Error(problem);
    }

    private TokenKind ReadBlockString()
    {
        int end = position + 3;
        while (!source[end..].StartsWith("\"\"\""u8))
        {
            int next = source[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
            {
                throw Error("Unterminated string.");
            }

            end += next;
            end += source[end..].StartsWith("\\\"\"\""u8) ? 4 : source[end..].StartsWith("\"\"\""u8) ? 0 : 1;
        }

        StringValue = StringValues.Dedent(source[(position + 3)..end]);
        while (source[position..end].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var lineBreak)
        {
            position += lineBreak;
            SkipLineBreak();
        }

        int lastLine = position;
        position = end + 3;
        lineStart += WideBytes(source[lastLine..position]);
        return TokenKind.BlockString;
    }
}
