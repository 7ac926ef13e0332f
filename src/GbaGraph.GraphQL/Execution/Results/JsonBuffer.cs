using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>
/// JSON as UTF-8 in one pooled array that grows as needed. What was written last can be taken back. Text is escaped only
/// where JSON demands it, since answers are never put into a page; lone surrogates become U+FFFD.
/// </summary>
/// <param name="firstSize">The bytes that there is room for at first.</param>
internal sealed class JsonBuffer(int firstSize) : IBufferWriter<byte>, IDisposable
{
    private const int DefaultSize = 4096;
    private const int LongestNumber = 64;

    // Beyond it, to look at many characters at once pays.
    private const int LongestPlain = 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(firstSize);
    private Utf8JsonWriter? writer;

    public JsonBuffer()
        : this(DefaultSize)
    {
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Dispose()
    {
        var returned = bytes;
        bytes = [];
        Length = 0;
        if (returned.Length > 0) ArrayPool<byte>.Shared.Return(returned);
    }

    /// <summary>Takes back all but the first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length) => Length = length;

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        Length += json.Length;
    }

    public void WriteRaw(byte json)
    {
        Free(1)[0] = json;
        Length++;
    }

    public void WriteString(ReadOnlySpan<char> text)
    {
        if (TryWritePlain(text)) return;

        // A UTF-16 unit takes at most three bytes, and six where it is escaped.
        var plain = text.IndexOfAny(Escaped) < 0;
        var target = Free(checked((text.Length * (plain ? 3 : 6)) + 2));
        target[0] = (byte)'"';
        var end = 1 + (plain ? Transcode(text, target[1..]) : Escape(text, target[1..]));
        target[end] = (byte)'"';
        Length += end + 1;
    }

    /// <summary>Writes a finite number with as few digits as read back as the same.</summary>
    public void WriteNumber(double value)
    {
        if (ShortDecimal.TryFormat(value, Free(LongestNumber), out var length)) Length += length;
        else WriteNumber<double>(value);
    }

    /// <summary>Writes what formats as a JSON number.</summary>
    public void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Free(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>Writes what formats as short text that needs no escapes, in quotes.</summary>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        var target = Free(LongestNumber);
        target[0] = (byte)'"';
        value.TryFormat(target[1..], out var length, format, CultureInfo.InvariantCulture);
        target[length + 1] = (byte)'"';
        Length += length + 2;
    }

    /// <summary>Writes the prefix and the text together in base64.</summary>
    public void WriteBase64(ReadOnlySpan<byte> prefix, string text)
    {
        var most = prefix.Length + Encoding.UTF8.GetMaxByteCount(text.Length);
        var target = Free(Base64.GetMaxEncodedToUtf8Length(most) + 2);
        target[0] = (byte)'"';
        prefix.CopyTo(target[1..]);
        var length = prefix.Length + Encoding.UTF8.GetBytes(text, target[(1 + prefix.Length)..]);
        Base64.EncodeToUtf8InPlace(target[1..], length, out var encoded);
        target[encoded + 1] = (byte)'"';
        Length += encoded + 2;
    }

    /// <summary>Writes by way of a JSON writer, for values without a faster way.</summary>
    public void WriteWith<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        if (writer is null) writer = new Utf8JsonWriter(this, Options);
        else writer.Reset();
        write(writer, value);
        writer.Flush();
    }

    void IBufferWriter<byte>.Advance(int count) => Length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Free(Math.Max(sizeHint, 1));
        return bytes.AsMemory(Length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Free(Math.Max(sizeHint, 1));

    /// <summary>Writes short text of which each character is a byte that needs no escape; false, having written nothing, for any other.</summary>
    private bool TryWritePlain(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPlain) return false;
        var target = Free(LongestPlain + 2);
        target[0] = (byte)'"';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < ' ' or > '~' or '"' or '\\') return false;
            target[i + 1] = (byte)c;
        }

        target[text.Length + 1] = (byte)'"';
        Length += text.Length + 2;
        return true;
    }

    private static int Transcode(ReadOnlySpan<char> text, Span<byte> target)
    {
        Utf8.FromUtf16(text, target, out _, out var length);
        return length;
    }

    private static int Escape(ReadOnlySpan<char> text, Span<byte> target)
    {
        var end = 0;
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(Escaped);
            end += Transcode(plain < 0 ? text : text[..plain], target[end..]);
            if (plain < 0) break;
            end += Escape(text[plain], target[end..]);
            text = text[(plain + 1)..];
        }

        return end;
    }

    private static int Escape(char c, Span<byte> target)
    {
        target[0] = (byte)'\\';
        var letter = c switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        target[1] = (byte)letter;
        if (letter != 'u') return 2;
        ((int)c).TryFormat(target[2..], out _, "x4", CultureInfo.InvariantCulture);
        return 6;
    }

    private Span<byte> Free(int size)
    {
        if (bytes.Length - Length < size) Grow(size);
        return bytes.AsSpan(Length);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + size), (int)Math.Min(2L * bytes.Length, Array.MaxLength)));
        bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
