using System.Globalization;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A day without time or time zone.</summary>
public sealed class LocalDateType() : TextScalar<DateOnly>(
    "LocalDate",
    checksContent: false,
    "The `LocalDate` scalar type represents a ISO date string, represented as UTF-8 character sequences YYYY-MM-DD. The scalar follows the specification defined in RFC3339")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
