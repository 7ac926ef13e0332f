namespace GbaGraph.Analytics.Centrality;

/// <summary>How a vector of scores is scaled.</summary>
public enum VectorScale
{
    /// <summary>The sum of the squares is 1.</summary>
    Euclidean,

    /// <summary>The sum is 1.</summary>
    Sum,

    /// <summary>The largest score is 1.</summary>
    Largest,

    /// <summary>The scores are left as they are; only where a measure has a scale of its own.</summary>
    None,
}
