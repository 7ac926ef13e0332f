using System.Globalization;

namespace GbaGraph.Storage.Paging;

/// <summary>A text for a decimal such that ordinal order of texts is order of numbers, exactly and for the whole range of <see cref="decimal"/>.</summary>
internal static class DecimalKey
{
    private const int WholeDigits = 29;

    /// <summary>The text; equal numbers have equal texts whatever their trailing zeros.</summary>
    public static string Of(decimal value)
    {
        var digits = decimal.Abs(value).ToString("F28", CultureInfo.InvariantCulture).PadLeft(WholeDigits + 29, '0').Replace(".", "", StringComparison.Ordinal);
        return value >= 0 ? "1" + digits : "0" + string.Concat(digits.Select(d => (char)('9' - (d - '0'))));
    }
}
