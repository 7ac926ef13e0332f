using System.Globalization;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>
/// Formats doubles of few decimals, as most are that people wrote down, in a third of the time of the general way and with the
/// same text. A decimal of no more than 15 digits is the only one of so few digits that reads back as its double, and so the
/// shortest; whether it does is told by a division, which is rounded correctly, as reading is.
/// </summary>
internal static class ShortDecimal
{
    private const int Scale = 1_000_000;
    private const double Most = 1e15 / Scale;

    // Smaller ones are written with an exponent.
    private const double Least = 1e-4;

    /// <summary>False, and nothing of use in <paramref name="target"/>, where the value has more decimals or digits.</summary>
    public static bool TryFormat(double value, Span<byte> target, out int length)
    {
        length = 0;
        var size = Math.Abs(value);
        if (!(size is >= Least and < Most)) return false;
        var scaled = (long)Math.Round(size * Scale);
        if (scaled / (double)Scale != size) return false;
        if (value < 0) target[length++] = (byte)'-';
        var (whole, decimals) = Math.DivRem(scaled, Scale);
        whole.TryFormat(target[length..], out var written, default, CultureInfo.InvariantCulture);
        length += written;
        if (decimals > 0) WriteDecimals((int)decimals, target, ref length);
        return true;
    }

    private static void WriteDecimals(int decimals, Span<byte> target, ref int length)
    {
        target[length++] = (byte)'.';
        for (var place = Scale / 10; decimals > 0; place /= 10)
        {
            (var digit, decimals) = Math.DivRem(decimals, place);
            target[length++] = (byte)('0' + digit);
        }
    }
}
