using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Approximation;

/// <summary>Pivots drawn in each component of an undirected graph, and how far a mean distance to them may be off.</summary>
internal sealed class ComponentPivots
{
    private readonly int[] _components;
    private readonly int[] _sizes;
    private readonly double[] _errorBounds;

    private ComponentPivots(int[] components, int[] sizes, double[] errorBounds, int[] nodes) =>
        (_components, _sizes, _errorBounds, Nodes) = (components, sizes, errorBounds, nodes);

    /// <summary>The pivots of all components.</summary>
    public int[] Nodes { get; }

    public static ComponentPivots Of(CsrGraph graph, ApproximateClosenessParameters parameters, CancellationToken cancellationToken)
    {
        var n = graph.NodeCount;
        var logarithm = Math.Log(2.0 * Math.Max(1, n) / parameters.FailureProbability);

        // One more than wanted, because a pivot has one value less.
        var wanted = Math.Ceiling(logarithm / (2 * parameters.Error * parameters.Error)) + 1;
        var weak = WeakComponents.Of(graph, cancellationToken);
        var members = Enumerable.Range(0, n).ToLookup(node => weak.Numbers[node]);
        var network = OrderedNetwork.Of(graph, clusterSize: 1, cancellationToken);
        var places = new int[n];
        for (var place = 0; place < n; place++)
            places[network.Nodes[place]] = place;
        var (sizes, errors, pivots) = (new int[weak.Count], new double[weak.Count], new List<int>());
        for (var component = 0; component < weak.Count; component++)
        {
            var nodes = members[component].ToArray();
            sizes[component] = nodes.Length;
            if (wanted < nodes.Length)
            {
                var longest = Math.Min(nodes.Length - 1, 2 * LevelCount.Depth(network, places[nodes[0]], cancellationToken));
                errors[component] = parameters.Error * (longest - 1);
                new SeededRandom(parameters.Seed, (ulong)component).Shuffle(nodes.AsSpan());
                nodes = nodes[..(int)wanted];
            }

            pivots.AddRange(nodes);
        }

        return new ComponentPivots(weak.Numbers, sizes, errors, [.. pivots]);
    }

    /// <summary>How many other nodes are in the node's component.</summary>
    public int Others(int node) => _sizes[_components[node]] - 1;

    public double ErrorBound(int node) => _errorBounds[_components[node]];
}
