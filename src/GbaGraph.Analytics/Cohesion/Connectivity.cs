namespace GbaGraph.Analytics.Cohesion;

/// <summary>What joins two nodes into one component of a directed graph; without meaning in an undirected one.</summary>
public enum Connectivity
{
    /// <summary>A path that may follow arcs against their direction.</summary>
    Weak,

    /// <summary>A path along the arcs in each of both directions.</summary>
    Strong,
}
