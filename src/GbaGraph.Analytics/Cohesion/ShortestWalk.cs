using System.Collections.Immutable;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Walks along arcs that lead nearer to the target by their length but for a tolerance, smaller nodes first; and to nodes settled before,
/// because a length that is lost in rounding would lead back and forth for ever.
/// </summary>
internal sealed class ShortestWalk(PathNetwork network, RestrictedDistances toTarget, double tieTolerance = 0)
{
    private readonly double _tieFactor = 1 + tieTolerance;

    public IEnumerable<ImmutableArray<int>> All(int source, int target)
    {
        var path = new List<int> { source };
        var nextArcs = new List<int> { network.Offsets[source] };
        if (source == target)
            yield return [source];
        while (path.Count > 0 && source != target)
        {
            var arc = NextArc(path[^1], nextArcs[^1]);
            if (arc < 0)
            {
                path.RemoveAt(path.Count - 1);
                nextArcs.RemoveAt(nextArcs.Count - 1);
                continue;
            }

            nextArcs[^1] = arc + 1;
            var next = network.Targets[arc];
            if (next == target)
            {
                yield return [.. path, next];
                continue;
            }

            path.Add(next);
            nextArcs.Add(network.Offsets[next]);
        }
    }

    /// <summary>The first shortest path, by the numbers of its nodes.</summary>
    public IEnumerable<int> First(int source, int target)
    {
        for (var node = source; node != target; node = network.Targets[NextArc(node, network.Offsets[node])])
            yield return node;
        yield return target;
    }

    private int NextArc(int node, int from)
    {
        for (var arc = from; arc < network.Offsets[node + 1]; arc++)
        {
            var (next, length) = (network.Targets[arc], network.Lengths is null ? 1 : network.Lengths[arc]);
            if (toTarget.Places[next] < toTarget.Places[node] && toTarget.Distances[next] + length <= toTarget.Distances[node] * _tieFactor)
                return arc;
        }

        return -1;
    }
}
