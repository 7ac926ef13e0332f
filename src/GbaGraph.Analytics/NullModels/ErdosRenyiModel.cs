using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// The random graph of Erdős and Rényi, G(n, m): every simple graph of n nodes and m edges is equally likely. It keeps the density alone;
/// a network differs from it in almost everything, so use it for tests of density and size, and <see cref="RewiringModel"/> for the rest.
/// <para>Edges are unweighted, without self-loops. Time and memory O(m) expected.</para>
/// <para><b>Paper:</b> P. Erdős, A. Rényi (1959), On random graphs I, Publicationes Mathematicae 6, 290–297.</para>
/// </summary>
public sealed class ErdosRenyiModel : INullModel
{
    private readonly int _nodeCount;
    private readonly long _edgeCount;
    private readonly bool _isDirected;

    /// <summary>Creates the model.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="edgeCount">The number of edges, at most n(n − 1) / 2 or, directed, n(n − 1).</param>
    /// <param name="isDirected">Whether edges have a direction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more edges than places for them.</exception>
    public ErdosRenyiModel(int nodeCount, int edgeCount, bool isDirected)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(edgeCount);
        var places = (long)nodeCount * (nodeCount - 1) / (isDirected ? 1 : 2);
        if (edgeCount > places)
            throw new ArgumentOutOfRangeException(nameof(edgeCount), edgeCount, $"There are places for {places} edges only.");
        (_nodeCount, _edgeCount, _isDirected) = (nodeCount, edgeCount, isDirected);
    }

    /// <summary>The model with the nodes, edges and direction of a graph, its self-loops left out.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    public static ErdosRenyiModel Like(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new ErdosRenyiModel(graph.NodeCount, graph.EdgeCount - graph.SelfLoopCount, graph.IsDirected);
    }

    /// <inheritdoc/>
    public CsrGraph Generate(SeededRandom random, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(random);
        var places = (long)_nodeCount * (_nodeCount - 1) / (_isDirected ? 1 : 2);
        var builder = new CsrGraphBuilder(_nodeCount, _isDirected);
        foreach (var place in DistinctPlaces(random, places, cancellationToken))
        {
            var (source, target) = _isDirected ? Arc(place) : Pair(place);
            builder.AddEdge(source, target);
        }

        return builder.Build(workers: 1, cancellationToken);
    }

    /// <summary>Floyd's sampling without replacement, in ascending order so that the set's own order doesn't matter.</summary>
    private IEnumerable<long> DistinctPlaces(SeededRandom random, long places, CancellationToken cancellationToken)
    {
        var taken = new HashSet<long>();
        for (var last = places - _edgeCount; last < places; last++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!taken.Add(random.Next(last + 1)))
                taken.Add(last);
        }

        return taken.Order();
    }

    private (int Source, int Target) Arc(long place)
    {
        var (source, other) = ((int)(place / (_nodeCount - 1)), (int)(place % (_nodeCount - 1)));
        return (source, other < source ? other : other + 1);
    }

    /// <summary>Places by the larger end: 0 is (0, 1), then (0, 2), (1, 2), (0, 3) …</summary>
    private static (int Source, int Target) Pair(long place)
    {
        var larger = (long)((1 + Math.Sqrt(1 + (8.0 * place))) / 2);
        while (larger * (larger - 1) / 2 > place)
            larger--;
        while ((larger + 1) * larger / 2 <= place)
            larger++;
        return ((int)(place - (larger * (larger - 1) / 2)), (int)larger);
    }
}
