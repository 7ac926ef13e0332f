namespace GbaGraph.Domain.Observations;

/// <summary>Which values of a metric are better.</summary>
public enum MetricDirection
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>Neither.</summary>
    Neutral,
}
