using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Observations;

/// <summary>A figure with its unit: a value, or a range from low to high.</summary>
public sealed record Quantity
{
    /// <summary>States a figure.</summary>
    /// <exception cref="InvalidValueException">Not exactly one of value and range, a range not marked RANGE, its ends swapped, or no unit.</exception>
    public Quantity(decimal? value, string unit, ObservationQualifier qualifier = ObservationQualifier.Exact, decimal? low = null, decimal? high = null)
    {
        var isRange = qualifier == ObservationQualifier.Range;
        if (string.IsNullOrWhiteSpace(unit)) throw new InvalidValueException("unit", "a figure has a unit");
        if (isRange ? value.HasValue || !low.HasValue || !high.HasValue : !value.HasValue || low.HasValue || high.HasValue)
            throw new InvalidValueException("value", "a RANGE has low and high and no value; every other figure has a value and neither");
        if (low > high) throw new InvalidValueException("low", $"{low} is more than {high}");
        (Value, Unit, Qualifier, Low, High) = (value, unit, qualifier, low, high);
    }

    /// <summary>The value, or null for a range.</summary>
    public decimal? Value { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>How the source qualifies it.</summary>
    public ObservationQualifier Qualifier { get; }

    /// <summary>Low end of a range, else null.</summary>
    public decimal? Low { get; }

    /// <summary>High end of a range, else null.</summary>
    public decimal? High { get; }
}
