using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// The refinement of the Leiden algorithm: inside each community, nodes that stand alone and are well tied to the community join the
/// well-tied part that gains most. Parts grow along ties only, so each is connected.
/// </summary>
internal sealed class Refinement
{
    private readonly CommunityGraph _graph;
    private readonly int[] _communities;
    private readonly double _resolution;
    private readonly int[] _parts;
    private readonly double[] _partSizes;
    private readonly double[] _partTies;
    private readonly bool[] _isAlone;
    private readonly NeighbourWeights _ties;

    private Refinement(CommunityGraph graph, int[] communities, double resolution)
    {
        var n = graph.NodeCount;
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        (_parts, _partSizes, _partTies) = (new int[n], (double[])graph.Sizes.Clone(), new double[n]);
        (_isAlone, _ties) = (new bool[n], new NeighbourWeights(n));
    }

    /// <summary>A part of its community for each node; parts are numbers of nodes, some unused.</summary>
    public static int[] Run(CommunityGraph graph, int[] communities, double resolution, SeededRandom random, CancellationToken cancellationToken) =>
        new Refinement(graph, communities, resolution).Run(random, cancellationToken);

    private int[] Run(SeededRandom random, CancellationToken cancellationToken)
    {
        var n = _graph.NodeCount;
        var communitySizes = new double[n];
        var order = new int[n];
        for (var v = 0; v < n; v++)
        {
            (_parts[v], _isAlone[v], order[v]) = (v, true, v);
            communitySizes[_communities[v]] += _graph.Sizes[v];
            for (var arc = _graph.Offsets[v]; arc < _graph.Offsets[v + 1]; arc++)
                _partTies[v] += _communities[_graph.Targets[arc]] == _communities[v] ? _graph.Weight(arc) : 0;
        }

        random.Shuffle(order.AsSpan());
        for (var i = 0; i < n; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_isAlone[order[i]])
                Join(order[i], communitySizes[_communities[order[i]]]);
        }

        return _parts;
    }

    private void Join(int v, double communitySize)
    {
        if (_parts[v] != v || !IsWellTied(v, communitySize))
            return;
        _ties.Clear();
        for (var arc = _graph.Offsets[v]; arc < _graph.Offsets[v + 1]; arc++)
        {
            if (_communities[_graph.Targets[arc]] == _communities[v])
                _ties.Add(_parts[_graph.Targets[arc]], _graph.Weight(arc));
        }

        var (best, bestGain) = (v, 0.0);
        foreach (var part in _ties.Touched)
        {
            var gain = _ties[part] - (_resolution * _graph.Sizes[v] * _partSizes[part]);
            if (gain > bestGain && IsWellTied(part, communitySize))
                (best, bestGain) = (part, gain);
        }

        if (best == v)
            return;
        _partTies[best] += _partTies[v] - (2 * _ties[best]);
        _partSizes[best] += _graph.Sizes[v];
        _parts[v] = best;
        _isAlone[best] = false;
    }

    private bool IsWellTied(int part, double communitySize) =>
        _partTies[part] >= _resolution * _partSizes[part] * (communitySize - _partSizes[part]);
}
