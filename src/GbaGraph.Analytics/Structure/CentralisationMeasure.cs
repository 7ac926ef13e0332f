namespace GbaGraph.Analytics.Structure;

/// <summary>The centrality whose spread is measured by <see cref="Centralisation"/>.</summary>
public enum CentralisationMeasure
{
    /// <summary>The number of ties; in a directed graph of arcs that leave and reach the node.</summary>
    Degree,

    /// <summary>Arcs that leave the node.</summary>
    OutDegree,

    /// <summary>Arcs that reach the node.</summary>
    InDegree,

    /// <summary>Normalised betweenness in hops.</summary>
    Betweenness,

    /// <summary>Closeness of Wasserman and Faust in hops; undirected graphs only.</summary>
    Closeness,
}
