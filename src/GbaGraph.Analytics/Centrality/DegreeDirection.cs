namespace GbaGraph.Analytics.Centrality;

/// <summary>Which ties of a node count in a directed graph; without meaning in an undirected one.</summary>
public enum DegreeDirection
{
    /// <summary>Arcs that leave and arcs that reach the node; a reciprocated pair counts 2.</summary>
    Total,

    /// <summary>Arcs that leave the node.</summary>
    Out,

    /// <summary>Arcs that reach the node.</summary>
    In,
}
