namespace GbaGraph.Domain.Observations;

/// <summary>What a figure is.</summary>
public enum ObservationNature
{
    /// <summary>A figure of what was.</summary>
    Actual,

    /// <summary>A figure aimed at.</summary>
    Target,

    /// <summary>A figure planned.</summary>
    Planned,

    /// <summary>A limit that a rule sets.</summary>
    Threshold,
}
