namespace GbaGraph.Storage.Analysis;

/// <summary>The centrality measures that can be reported.</summary>
public enum CentralityMeasure
{
    /// <summary>Number of neighbours, or with weights the number of links.</summary>
    Degree,

    /// <summary>Share of the shortest paths between others that pass through.</summary>
    Betweenness,

    /// <summary>Inverse of the mean distance to the others.</summary>
    Closeness,

    /// <summary>Sum of the inverse distances to the others.</summary>
    Harmonic,

    /// <summary>Share of time that a random walker spends there.</summary>
    Pagerank,

    /// <summary>Standing among those of standing: in proportion to the sum of the scores of the neighbours.</summary>
    Eigenvector,

    /// <summary>The largest k such that the actor is among actors that all have k neighbours among themselves.</summary>
    Core,
}
