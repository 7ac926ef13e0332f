using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// For each node the sum of its distances in hops to all others (or of their inverses), and the number of others in reach. Sums of
/// distances are whole numbers and exact; sums of inverses are made sweep by sweep in a fixed order.
/// </summary>
internal sealed record HopTotals(double[] Sums, int[] Reach)
{
    public static HopTotals Of(
        CsrGraph graph,
        PathDirection direction,
        bool isHarmonic,
        int? workers,
        IProgress<double>? progress,
        CancellationToken cancellationToken) => Of(graph, direction, isHarmonic, null, workers, progress, cancellationToken);

    /// <summary>The same over the distances to some nodes alone; all where there is no list.</summary>
    public static HopTotals Of(
        CsrGraph graph,
        PathDirection direction,
        bool isHarmonic,
        int[]? others,
        int? workers,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(direction))
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction of paths.");
        cancellationToken.ThrowIfCancellationRequested();
        var n = graph.NodeCount;
        var lanes = LanesFor(others?.Length ?? n);
        var network = OrderedNetwork.Of(graph, lanes, cancellationToken);
        var ends = others is null ? network.Sources : Ordered(network, others);
        var sweeps = (ends.Length + lanes - 1) / lanes;
        var threads = SourceBlocks.WorkersFor(workers, sweeps);
        MemoryBudget.Require((threads * 236.0 * n) + (60.0 * n) + (8.0 * graph.OutRows.Targets.Length));
        var sum = new OrderedSum(checked(2 * n));
        var meter = new ProgressMeter(progress, ends.Length);
        SourceBlocks.Run(sweeps, threads, () => new LaneSweepKernel(network, direction), Sweep, cancellationToken);
        meter.Finish();
        return InOrderOfTheGraph(network, sum.Total);

        void Sweep(LaneSweepKernel kernel, SourceBlock block)
        {
            var partial = sum.Rent();
            var tally = new DistanceTally(partial, isHarmonic);
            for (var sweep = block.First; sweep < block.End; sweep++)
            {
                var first = sweep * lanes;
                var nodes = ends.AsSpan(first, Math.Min(lanes, ends.Length - first));
                kernel.Run(nodes, tally, cancellationToken);
                meter.Step(nodes.Length);
            }

            sum.Add(block.Index, partial);
        }
    }

    /// <summary>All lanes, but at least 16 sweeps, so that several workers have work and progress shows.</summary>
    private static int LanesFor(int nodeCount) => Math.Clamp((nodeCount + 15) / 16, 1, LaneSweepKernel.Lanes);

    private static int[] Ordered(OrderedNetwork network, int[] nodes)
    {
        var isWanted = new bool[network.NodeCount];
        foreach (var node in nodes)
            isWanted[node] = true;
        return [.. network.Sources.Where(source => isWanted[network.Nodes[source]])];
    }

    private static HopTotals InOrderOfTheGraph(OrderedNetwork network, double[] totals)
    {
        var n = network.NodeCount;
        var (sums, reach) = (new double[n], new int[n]);
        for (var v = 0; v < n; v++)
            (sums[network.Nodes[v]], reach[network.Nodes[v]]) = (totals[v], (int)totals[n + v]);
        return new HopTotals(sums, reach);
    }
}
