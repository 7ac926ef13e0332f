namespace GbaGraph.Analytics.Paths;

/// <summary>Which distances a measure of a node takes in a directed graph; without meaning in an undirected one.</summary>
public enum PathDirection
{
    /// <summary>Distances from the node along the arcs.</summary>
    Out,

    /// <summary>Distances to the node along the arcs.</summary>
    In,
}
