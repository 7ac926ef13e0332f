using System.Globalization;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Dates;

/// <summary>
/// A date as precise as its source: ISO 8601 of reduced precision and the part of EDTF that the papers need
/// (<c>2017</c>, <c>2017-06</c>, <c>2017-06-30</c>, <c>198X</c>, <c>2017~</c>, <c>1984/1990</c>, <c>1991~/1993~</c>, <c>2018/..</c> for "since 2018", <c>../1997</c>).
/// It stands for a span of days, both ends inclusive. Equality is by text.
/// </summary>
/// <remarks>A tilde marks the date as approximate and doesn't widen the span. Immutable and thread-safe.</remarks>
public sealed record PartialDate
{
    private PartialDate(string text, DateOnly earliest, DateOnly latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest { get; }

    /// <summary>Whether any part is marked as approximate.</summary>
    public bool IsApproximate => Text.Contains('~');

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date as written.</param>
    /// <param name="field">The field to name in an error.</param>
    /// <exception cref="InvalidValueException">The text has none of the forms, names a day that doesn't exist, or is a span that ends before it starts.</exception>
    public static PartialDate Parse(string text, string field = "date") =>
        TryParse(text, out var date)
            ? date
            : throw new InvalidValueException(field, $"'{text}' is no date; write 2017, 2017-06, 2017-06-30, 198X, 2017~, 1984/1990 or 2018/.., first the earlier end");

    /// <summary>Reads a date; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!TrySpan(text, out var first, out var last)) return false;
            date = new PartialDate(text, first, last);
            return true;
        }

        if (!TryEnd(text[..slash], DateOnly.MinValue, out var start, out var startEnd) || !TryEnd(text[(slash + 1)..], DateOnly.MaxValue, out var endStart, out var end)) return false;
        if (text is "../..") return false;
        if (start > endStart || startEnd > end) return false;
        date = new PartialDate(text, start, end);
        return true;
    }

    /// <summary>Whether every day of this lies before every day of <paramref name="other"/>.</summary>
    public bool IsBefore(PartialDate other) => Latest < other.Earliest;

    /// <summary>Whether every day of <paramref name="other"/> lies in this; 2017 contains 2017-06, 198X contains 1984, and a date contains itself.</summary>
    public bool Contains(PartialDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Whether this lies within <paramref name="other"/>.</summary>
    public bool IsDuring(PartialDate other) => other.Contains(this);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <inheritdoc/>
    public bool Equals(PartialDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool TryEnd(string text, DateOnly open, out DateOnly earliest, out DateOnly latest)
    {
        if (text != "..") return TrySpan(text, out earliest, out latest);
        earliest = latest = open;
        return true;
    }

    private static bool TrySpan(string text, out DateOnly earliest, out DateOnly latest)
    {
        earliest = latest = default;
        var plain = text.EndsWith('~') ? text[..^1] : text;
        if (plain.Any(c => c is not ('-' or 'X') && !char.IsAsciiDigit(c))) return false;
        return plain.Length switch
        {
            4 when plain[3] == 'X' => TryYears(plain[..3] + "0", 10, out earliest, out latest),
            4 => TryYears(plain, 1, out earliest, out latest),
            7 => TryExact(plain + "-01", out earliest) && After(new DateOnly(earliest.Year, earliest.Month, DateTime.DaysInMonth(earliest.Year, earliest.Month)), out latest),
            10 => TryExact(plain, out earliest) && After(earliest, out latest),
            _ => false,
        };
    }

    private static bool TryYears(string first, int count, out DateOnly earliest, out DateOnly latest)
    {
        latest = default;
        return TryExact(first + "-01-01", out earliest) && earliest.Year + count - 1 <= DateOnly.MaxValue.Year
            && After(new DateOnly(earliest.Year + count - 1, 12, 31), out latest);
    }

    private static bool TryExact(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool After(DateOnly day, out DateOnly result)
    {
        result = day;
        return true;
    }
}
