using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// Draws a pair of nodes and one of its shortest paths, each equally likely, and counts the inner nodes of the path. Searches from both
/// ends, always where fewer arcs are ahead, so that a sample looks at few of the arcs of a graph with short paths. For one thread.
/// </summary>
internal sealed class PathSampler(CsrGraph graph)
{
    private readonly PathSide _fromSource = new(graph.OutRows, graph.InRows);
    private readonly PathSide _fromTarget = new(graph.InRows, graph.OutRows);

    /// <summary>How many sampled paths passed through each node.</summary>
    public long[] Counts { get; } = new long[graph.NodeCount];

    public void Sample(SeededRandom random, CancellationToken cancellationToken)
    {
        var source = random.Next(graph.NodeCount);
        var target = random.Next(graph.NodeCount - 1);
        target += target >= source ? 1 : 0;
        _fromSource.Start(source);
        _fromTarget.Start(target);
        while (!_fromSource.Front.IsEmpty && !_fromTarget.Front.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (near, far) = _fromSource.FrontArcs <= _fromTarget.FrontArcs ? (_fromSource, _fromTarget) : (_fromTarget, _fromSource);
            var paths = MeetingPaths(near, far);
            if (paths > 0)
            {
                Walk(near, far, random.NextDouble() * paths, random);
                return;
            }

            near.Advance();
        }
    }

    /// <summary>The number of shortest paths over all arcs from the front of one side to what the other has reached.</summary>
    private static double MeetingPaths(PathSide near, PathSide far)
    {
        var sum = 0.0;
        foreach (var u in near.Front)
        {
            foreach (var v in near.Row(u))
                sum += far.Reaches(v) ? near.Paths(u) * far.Paths(v) : 0;
        }

        if (double.IsInfinity(sum))
            throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
        return sum;
    }

    private void Walk(PathSide near, PathSide far, double draw, SeededRandom random)
    {
        var (from, to) = (-1, -1);
        foreach (var u in near.Front)
        {
            foreach (var v in near.Row(u))
            {
                if (!far.Reaches(v))
                    continue;
                (from, to) = (u, v);
                draw -= near.Paths(u) * far.Paths(v);
                if (draw < 0)
                    break;
            }

            if (draw < 0)
                break;
        }

        Count(near, from, random);
        Count(far, to, random);
    }

    private void Count(PathSide side, int node, SeededRandom random)
    {
        for (var before = side.Before(node, random.NextDouble()); before >= 0; before = side.Before(node, random.NextDouble()))
        {
            Counts[node]++;
            node = before;
        }
    }
}
