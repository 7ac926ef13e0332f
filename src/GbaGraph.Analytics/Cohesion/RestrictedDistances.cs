using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Dijkstra's distances to one node over the reversed arcs, avoiding some nodes, and in which order the nodes were settled. Holds O(n)
/// memory that is used again.
/// </summary>
internal sealed class RestrictedDistances(PathNetwork reversed)
{
    private readonly PriorityQueue<int, double> _frontier = new();

    public double[] Distances { get; } = new double[reversed.NodeCount];

    /// <summary>Place of each node in the order; the largest int where the target is out of its reach.</summary>
    public int[] Places { get; } = new int[reversed.NodeCount];

    public bool[] IsAvoided { get; } = new bool[reversed.NodeCount];

    public void Run(int target, CancellationToken cancellationToken)
    {
        Array.Fill(Distances, double.PositiveInfinity);
        Array.Fill(Places, int.MaxValue);
        var settled = 0;
        Distances[target] = 0;
        _frontier.Enqueue(target, 0);
        while (_frontier.TryDequeue(out var node, out var distance))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (distance > Distances[node])
                continue;
            Places[node] = settled++;
            for (var arc = reversed.Offsets[node]; arc < reversed.Offsets[node + 1]; arc++)
            {
                var before = reversed.Targets[arc];
                var longer = distance + (reversed.Lengths is null ? 1 : reversed.Lengths[arc]);
                if (IsAvoided[before] || longer >= Distances[before])
                    continue;
                Distances[before] = longer;
                _frontier.Enqueue(before, longer);
            }
        }
    }
}
