namespace GbaGraph.Research.Reports;

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
}
