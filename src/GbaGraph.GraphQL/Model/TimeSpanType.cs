using System.Text.RegularExpressions;
using System.Xml;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A duration, as ISO 8601 writes it.</summary>
public sealed partial class TimeSpanType() : TextScalar<TimeSpan>(
    "TimeSpan", checksContent: false, "The `TimeSpan` scalar represents an ISO-8601 compliant duration type.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        if (!Shape().IsMatch(text)) return false;
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);

    [GeneratedRegex(@"^-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
