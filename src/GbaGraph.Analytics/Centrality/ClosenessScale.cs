namespace GbaGraph.Analytics.Centrality;

/// <summary>Which closeness is meant, where a measure has more than one.</summary>
public enum ClosenessScale
{
    /// <summary>The mean of the inverse distances to all other nodes, as <see cref="HarmonicResult.Normalised"/>.</summary>
    Harmonic,

    /// <summary>The inverse of the mean distance times the share of nodes in reach, as <see cref="ClosenessResult.WassermanFaust"/>.</summary>
    WassermanFaust,
}
