namespace GbaGraph.Analytics.Tests.Support;

/// <summary>A graph as a matrix, for definitions written out: Weight[u, v] is 0 where there is no edge; self-loops are left out.</summary>
internal sealed class DenseGraph
{
    public DenseGraph(RandomGraph graph)
    {
        (NodeCount, IsDirected) = (graph.NodeCount, graph.IsDirected);
        Weight = new double[NodeCount, NodeCount];
        foreach (var (source, target, weight) in graph.Edges.Reverse().Where(edge => edge.Source != edge.Target))
        {
            Weight[source, target] = weight;
            if (!IsDirected)
                Weight[target, source] = weight;
        }
    }

    public int NodeCount { get; }

    public bool IsDirected { get; }

    public double[,] Weight { get; }

    public IEnumerable<int> Nodes => Enumerable.Range(0, NodeCount);

    public bool Has(int u, int v) => Weight[u, v] > 0;

    public bool Touches(int u, int v) => Has(u, v) || Has(v, u);

    /// <summary>What is reached from each node along the arcs, or whatever their direction; without one node.</summary>
    public bool[,] Reach(bool isWeak, int without = -1, (int, int)? cut = null)
    {
        var reach = new bool[NodeCount, NodeCount];
        foreach (var u in Nodes)
            foreach (var v in Nodes)
                reach[u, v] = u == v || (Joined(u, v, isWeak) && u != without && v != without && cut != (u, v) && cut != (v, u));
        foreach (var k in Nodes)
            foreach (var u in Nodes)
                foreach (var v in Nodes)
                    reach[u, v] |= reach[u, k] && reach[k, v];
        return reach;
    }

    public int CountComponents(int without = -1, (int, int)? cut = null)
    {
        var reach = Reach(isWeak: true, without, cut);
        return Nodes.Count(u => u != without && !Nodes.Any(v => v < u && v != without && reach[u, v]));
    }

    private bool Joined(int u, int v, bool isWeak) => isWeak ? Touches(u, v) : Has(u, v);
}
