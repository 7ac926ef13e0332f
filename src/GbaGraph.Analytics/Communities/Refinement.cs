using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// The refinement of the Leiden algorithm: inside each community, nodes that stand alone and are well tied to the community join the
/// well-tied part that gains most. Parts grow along ties only, so each is connected. No community has to do with another, so
/// several threads may take them.
/// </summary>
internal sealed class Refinement
{
    /// <summary>Below this many nodes the refinement is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 10_000;

    private readonly CommunityGraph _graph;
    private readonly int[] _communities;
    private readonly double _resolution;
    private readonly int[] _parts;
    private readonly double[] _partSizes;
    private readonly double[] _partTies;
    private readonly bool[] _isAlone;

    private Refinement(CommunityGraph graph, int[] communities, double resolution)
    {
        var n = graph.NodeCount;
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        (_parts, _partSizes, _partTies) = (new int[n], (double[])graph.Sizes.Clone(), new double[n]);
        _isAlone = new bool[n];
    }

    /// <summary>A part of its community for each node; parts are numbers of nodes, some unused.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">The community of each node, numbered from 0.</param>
    /// <param name="count">How many communities there are.</param>
    /// <param name="resolution">What is asked of ties for each size.</param>
    /// <param name="random">Gives the order of the nodes.</param>
    /// <param name="workers">The number of threads at most; the parts do not depend on it.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes.</param>
    public static int[] Run(
        CommunityGraph graph, int[] communities, int count, double resolution, SeededRandom random, int? workers, CancellationToken cancellationToken) =>
        new Refinement(graph, communities, resolution).Run(count, random, workers, cancellationToken);

    private int[] Run(int count, SeededRandom random, int? workers, CancellationToken cancellationToken)
    {
        var n = _graph.NodeCount;
        var communitySizes = new double[count];
        var order = new int[n];
        for (var v = 0; v < n; v++)
        {
            order[v] = v;
            communitySizes[_communities[v]] += _graph.Sizes[v];
        }

        random.Shuffle(order.AsSpan());
        var (starts, members) = CommunityGraph.Members(_communities, count, order);
        var threads = n < SmallestForThreads ? 1 : SourceBlocks.WorkersFor(workers, count);
        SourceBlocks.Run(count, threads, () => new NeighbourWeights(n), Refine, cancellationToken);
        return _parts;

        void Refine(NeighbourWeights ties, SourceBlock block)
        {
            for (var community = block.First; community < block.End; community++)
                RefineOne(members, starts[community], starts[community + 1], communitySizes[community], ties, cancellationToken);
        }
    }

    private void RefineOne(int[] members, int first, int end, double communitySize, NeighbourWeights ties, CancellationToken cancellationToken)
    {
        for (var i = first; i < end; i++)
        {
            cancellationToken.CheckEvery4096(i);
            var v = members[i];
            (_parts[v], _isAlone[v], _partTies[v]) = (v, true, TiesInside(v));
        }

        for (var i = first; i < end; i++)
        {
            cancellationToken.CheckEvery4096(i);
            if (_isAlone[members[i]])
                Join(members[i], communitySize, ties);
        }
    }

    private double TiesInside(int v)
    {
        var row = _graph.Row(v);
        var weights = _graph.RowWeights(v);
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
            sum += _communities[row[i]] != _communities[v] ? 0 : weights.IsEmpty ? 1 : weights[i];
        return sum;
    }

    private void Join(int v, double communitySize, NeighbourWeights ties)
    {
        if (_parts[v] != v || !IsWellTied(v, communitySize))
            return;
        ties.Clear();
        var row = _graph.Row(v);
        var weights = _graph.RowWeights(v);
        for (var i = 0; i < row.Length; i++)
        {
            if (_communities[row[i]] == _communities[v])
                ties.Add(_parts[row[i]], weights.IsEmpty ? 1 : weights[i]);
        }

        var (best, bestGain) = (v, 0.0);
        foreach (var part in ties.Touched)
        {
            var gain = ties[part] - (_resolution * _graph.Sizes[v] * _partSizes[part]);
            if (gain > bestGain && IsWellTied(part, communitySize))
                (best, bestGain) = (part, gain);
        }

        if (best == v)
            return;
        _partTies[best] += _partTies[v] - (2 * ties[best]);
        _partSizes[best] += _graph.Sizes[v];
        _parts[v] = best;
        _isAlone[best] = false;
    }

    private bool IsWellTied(int part, double communitySize) =>
        _partTies[part] >= _resolution * _partSizes[part] * (communitySize - _partSizes[part]);
}
