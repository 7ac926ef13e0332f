namespace GbaGraph.Analytics.Paths;

/// <summary>How long an edge is for measures of shortest paths.</summary>
public enum EdgeLength
{
    /// <summary>Every edge has length 1; weights are ignored.</summary>
    Hops,

    /// <summary>The weight is the length: a cost, a distance, a time.</summary>
    Weight,

    /// <summary>The length is 1 / weight: for weights that say how strong or how frequent a tie is.</summary>
    InverseWeight,
}
