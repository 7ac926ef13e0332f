namespace GbaGraph.Domain.Observations;

/// <summary>How a source qualifies a figure.</summary>
public enum ObservationQualifier
{
    /// <summary>As printed.</summary>
    Exact,

    /// <summary>About.</summary>
    About,

    /// <summary>More than.</summary>
    Over,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>Less than.</summary>
    Under,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Almost.</summary>
    Nearly,

    /// <summary>Between two figures.</summary>
    Range,
}
