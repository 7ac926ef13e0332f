namespace GbaGraph.Analytics.Closure;

/// <summary>How weights and directions enter the clustering of a node.</summary>
public enum WeightedClusteringKind
{
    /// <summary>Triangles count the geometric mean of their weights, as shares of the largest weight of the graph; undirected graphs.</summary>
    Onnela,

    /// <summary>Closed pairs of contacts count the mean weight of the two ties to them; undirected graphs.</summary>
    Barrat,

    /// <summary>Directed triangles of all kinds among those possible; with weights, each counts the geometric mean as in <see cref="Onnela"/>.</summary>
    Fagiolo,
}
