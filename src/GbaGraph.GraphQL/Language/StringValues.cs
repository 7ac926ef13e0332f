using System.Globalization;
using System.Text;

namespace GbaGraph.GraphQL.Language;

/// <summary>What the text between the quotes means (specification, section 2.9.4).</summary>
internal static class StringValues
{
    /// <summary>Resolves the escapes of a string in single quotes.</summary>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, out string value, out string problem)
    {
        problem = "";
        if (!raw.Contains((byte)'\\'))
        {
            value = Encoding.UTF8.GetString(raw);
            return true;
        }

        var text = new StringBuilder(raw.Length);
        while (raw.Length > 0)
        {
            int plain = raw.IndexOf((byte)'\\');
            text.Append(Encoding.UTF8.GetString(plain < 0 ? raw : raw[..plain]));
            raw = plain < 0 ? default : raw[plain..];
            if (raw.Length > 0 && !TryReadEscape(ref raw, text, out problem))
            {
                value = "";
                return false;
            }
        }

        value = text.ToString();
        return true;
    }

    /// <summary>BlockStringValue of the specification: drops common indentation and blank lines at both ends.</summary>
    public static string Dedent(ReadOnlySpan<byte> raw)
    {
        string[] lines = Encoding.UTF8.GetString(raw)
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .ReplaceLineBreaks()
            .Split('\n');
        int indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        for (int i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];
        }

        int first = Array.FindIndex(lines, line => !IsBlank(line));
        int last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    private static string ReplaceLineBreaks(this string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n');

    private static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static int Indentation(string line)
    {
        int text = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return text < 0 ? line.Length : text;
    }

    private static bool TryReadEscape(ref ReadOnlySpan<byte> raw, StringBuilder text, out string problem)
    {
        problem = "";
        byte kind = raw[1];
        if (kind == 'u')
        {
            raw = raw[2..];
            if (TryReadScalar(ref raw, out var rune))
            {
                text.Append(rune.ToString());
                return true;
            }

            problem = "Invalid Unicode escape sequence: it must describe a Unicode scalar value.";
            return false;
        }

        int symbol = "\"\\/bfnrt"u8.IndexOf(kind);
        if (symbol < 0)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"Invalid character escape sequence: \\{kind}.");
            return false;
        }

        text.Append("\"\\/\b\f\n\r\t"[symbol]);
        raw = raw[2..];
        return true;
    }

    private static bool TryReadScalar(ref ReadOnlySpan<byte> raw, out Rune rune)
    {
        if (raw.StartsWith("{"u8))
        {
            int end = raw.IndexOf((byte)'}');
            bool read = TryParseHex(end < 0 ? default : raw[1..end], out int value);
            raw = read ? raw[(end + 1)..] : raw;
            return Rune.TryCreate(value, out rune) && read;
        }

        if (!TryReadUnit(ref raw, out char unit))
        {
            rune = default;
            return false;
        }

        if (!char.IsHighSurrogate(unit))
        {
            return Rune.TryCreate(unit, out rune);
        }

        rune = default;
        bool paired = raw.StartsWith("\\u"u8);
        raw = paired ? raw[2..] : raw;
        return paired && TryReadUnit(ref raw, out char low) && Rune.TryCreate(unit, low, out rune);
    }

    private static bool TryReadUnit(ref ReadOnlySpan<byte> raw, out char unit)
    {
        bool read = raw.Length >= 4;
        int value = 0;
        read = read && TryParseHex(raw[..4], out value);
        raw = read ? raw[4..] : raw;
        unit = (char)value;
        return read;
    }

    /// <summary>Reads any number of hexadecimal digits; what exceeds a scalar value is refused, not wrapped round.</summary>
    private static bool TryParseHex(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit) || value > 0x10FFFF)
            {
                return false;
            }

            value = (value << 4) + Convert.ToInt32(((char)digit).ToString(), 16);
        }

        return digits.Length > 0;
    }
}
