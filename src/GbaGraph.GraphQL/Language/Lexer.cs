using System.Text;

namespace GbaGraph.GraphQL.Language;

/// <summary>
/// Splits UTF-8 source text into tokens (specification, section 2.1). The properties describe the current token;
/// before the first <see cref="MoveNext"/> that is <see cref="TokenKind.StartOfFile"/>.
/// </summary>
public ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> source;
    private readonly int maxTokens;
    private int position;
    private int line = 1;

    // Column 1 of the current line, moved right by the bytes that are no UTF-16 code unit of their own.
    private int lineStart;
    private int start;
    private int tokens;

    /// <summary>Begins before the first token; a byte order mark is passed over.</summary>
    /// <param name="source">The text as UTF-8, which isn't copied.</param>
    /// <param name="maxTokens">The most tokens, the end of the text not counted.</param>
    /// <exception cref="SyntaxException">The text is not valid UTF-8.</exception>
    public Lexer(ReadOnlySpan<byte> source, int maxTokens = int.MaxValue)
    {
        this.source = source;
        this.maxTokens = maxTokens;
        RequireUtf8();
        SkipByteOrderMark();
    }

    /// <summary>What the token is.</summary>
    public TokenKind Kind { get; private set; } = TokenKind.StartOfFile;

    /// <summary>The line the token starts on, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column the token starts at, counted from 1, in UTF-16 code units.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>The token as written.</summary>
    public readonly ReadOnlySpan<byte> Text => source[start..position];

    /// <summary>The value of a string or block string; empty for every other token.</summary>
    public string StringValue { get; private set; } = "";

    /// <summary>Goes to the next token; at the end of the text it stays on <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <exception cref="SyntaxException">No token starts here, or there are more tokens than allowed.</exception>
    public void MoveNext()
    {
        SkipIgnored();
        start = position;
        Line = line;
        Column = position - lineStart + 1;
        StringValue = "";
        if (position == source.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        if (++tokens > maxTokens)
        {
            throw Error(
                $"The document has more than {maxTokens} tokens; send a shorter one.", SyntaxErrorCodes.TooManyTokens);
        }

        Kind = ReadToken(source[position]);
    }

    /// <summary>An error at the current token.</summary>
    public readonly SyntaxException Error(string message, string code = SyntaxErrorCodes.Syntax) =>
        new(message, Line, Column, code);

    private TokenKind ReadToken(byte first)
    {
        switch (first)
        {
            case (byte)'!':
                return Punctuator(TokenKind.Bang);
            case (byte)'$':
                return Punctuator(TokenKind.Dollar);
            case (byte)'&':
                return Punctuator(TokenKind.Ampersand);
            case (byte)'(':
                return Punctuator(TokenKind.LeftParenthesis);
            case (byte)')':
                return Punctuator(TokenKind.RightParenthesis);
            case (byte)':':
                return Punctuator(TokenKind.Colon);
            case (byte)'=':
                return Punctuator(TokenKind.Equal);
            case (byte)'@':
                return Punctuator(TokenKind.At);
            case (byte)'[':
                return Punctuator(TokenKind.LeftBracket);
            case (byte)']':
                return Punctuator(TokenKind.RightBracket);
            case (byte)'{':
                return Punctuator(TokenKind.LeftBrace);
            case (byte)'|':
                return Punctuator(TokenKind.Pipe);
            case (byte)'}':
                return Punctuator(TokenKind.RightBrace);
            case (byte)'.':
                return ReadSpread();
            case (byte)'"':
                return source[position..].StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString();
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber();
            default:
                return IsNameStart(first) ? ReadName() : throw Unexpected(position);
        }
    }

    private TokenKind Punctuator(TokenKind kind)
    {
        position++;
        return kind;
    }

    private void SkipIgnored()
    {
        while (position < source.Length)
        {
            switch (source[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineBreak();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                default:
                    if (!SkipByteOrderMark())
                    {
                        return;
                    }

                    break;
            }
        }
    }

    private void SkipComment()
    {
        int length = source[position..].IndexOfAny((byte)'\n', (byte)'\r');
        var comment = length < 0 ? source[position..] : source.Slice(position, length);
        lineStart += WideBytes(comment);
        position += comment.Length;
    }

    private void SkipLineBreak()
    {
        position += source[position..].StartsWith("\r\n"u8) ? 2 : 1;
        line++;
        lineStart = position;
    }

    private bool SkipByteOrderMark()
    {
        if (!source[position..].StartsWith("\uFEFF"u8))
        {
            return false;
        }

        position += 3;
        lineStart += 3;
        return true;
    }

    private readonly void RequireUtf8()
    {
        for (int at = 0; at < source.Length;)
        {
            int wide = source[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (wide < 0)
            {
                return;
            }

            at += wide;
            if (Rune.DecodeFromUtf8(source[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                throw new SyntaxException("The document is not valid UTF-8.", 1, 1, SyntaxErrorCodes.Syntax);
            }

            at += length;
        }
    }

    private readonly SyntaxException Unexpected(int at)
    {
        if (at >= source.Length)
        {
            return Error("Unexpected end of the document.");
        }

        Rune.DecodeFromUtf8(source[at..], out var rune, out _);
        return Error(Rune.IsControl(rune)
            ? $"Unexpected character: U+{rune.Value:X4}."
            : $"Unexpected character: `{rune}` (U+{rune.Value:X4}).");
    }

    /// <summary>How many bytes the text has beyond one a UTF-16 code unit.</summary>
    private static int WideBytes(ReadOnlySpan<byte> text) =>
        Ascii.IsValid(text) ? 0 : text.Length - Encoding.UTF8.GetCharCount(text);

    private static bool IsNameStart(byte value) => (value | 0x20) is >= (byte)'a' and <= (byte)'z' || value == '_';

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
