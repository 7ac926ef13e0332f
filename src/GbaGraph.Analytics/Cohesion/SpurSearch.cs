using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Finds the shortest way on from a beginning of a path, not to certain next nodes and not back into the beginning.</summary>
internal sealed class SpurSearch
{
    private readonly PathNetwork _network;
    private readonly RestrictedDistances _toTarget;
    private readonly ShortestWalk _walk;
    private readonly int _target;

    public SpurSearch(CsrGraph graph, EdgeLength length, int target)
    {
        _network = PathNetwork.Of(graph, length, PathDirection.Out);
        _toTarget = new RestrictedDistances(PathNetwork.Of(graph, length, PathDirection.In));
        _walk = new ShortestWalk(_network, _toTarget);
        _target = target;
    }

    /// <summary>The whole path, or none.</summary>
    public IEnumerable<PathOfLength> From(int[] begin, HashSet<int> notTo, CancellationToken cancellationToken)
    {
        if (begin is [var only] && only == _target)
            return notTo.Count == 0 ? [new PathOfLength(0, [only])] : [];
        foreach (var node in begin)
            _toTarget.IsAvoided[node] = true;
        _toTarget.Run(_target, cancellationToken);
        foreach (var node in begin)
            _toTarget.IsAvoided[node] = false;
        return Next(begin[^1], notTo) is { } next ? [WithLength([.. begin, .. _walk.First(next, _target)])] : [];
    }

    private int? Next(int node, HashSet<int> notTo)
    {
        var (best, next) = (double.PositiveInfinity, (int?)null);
        for (var arc = _network.Offsets[node]; arc < _network.Offsets[node + 1]; arc++)
        {
            var other = _network.Targets[arc];
            var distance = LengthOf(arc) + _toTarget.Distances[other];
            if (distance < best && !notTo.Contains(other))
                (best, next) = (distance, other);
        }

        return next;
    }

    private PathOfLength WithLength(int[] nodes)
    {
        var length = 0.0;
        for (var place = 0; place + 1 < nodes.Length; place++)
        {
            var row = _network.Targets.AsSpan(_network.Offsets[nodes[place]].._network.Offsets[nodes[place] + 1]);
            length += LengthOf(_network.Offsets[nodes[place]] + row.BinarySearch(nodes[place + 1]));
        }

        return new PathOfLength(length, [.. nodes]);
    }

    private double LengthOf(int arc) => _network.Lengths is null ? 1 : _network.Lengths[arc];
}
