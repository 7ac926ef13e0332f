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
        CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(direction))
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction of paths.");
        cancellationToken.ThrowIfCancellationRequested();
        var n = graph.NodeCount;
        var lanes = LanesFor(n);
        var network = OrderedNetwork.Of(graph, lanes);
        var sweeps = (n + lanes - 1) / lanes;
        var sum = new OrderedSum(checked(2 * n));
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(sweeps, SourceBlocks.WorkersFor(workers, sweeps), () => new LaneSweepKernel(network, direction), Sweep, cancellationToken);
        meter.Finish();
        return InOrderOfTheGraph(network, sum.Total);

        void Sweep(LaneSweepKernel kernel, SourceBlock block)
        {
            var partial = sum.Rent();
            var tally = new DistanceTally(partial, isHarmonic);
            for (var sweep = block.First; sweep < block.End; sweep++)
            {
                var first = sweep * lanes;
                var nodes = network.Sources.AsSpan(first, Math.Min(lanes, n - first));
                kernel.Run(nodes, tally, cancellationToken);
                meter.Step(nodes.Length);
            }

            sum.Add(block.Index, partial);
        }
    }

    /// <summary>All lanes, but at least 16 sweeps, so that several workers have work and progress shows.</summary>
    private static int LanesFor(int nodeCount) => Math.Clamp((nodeCount + 15) / 16, 1, LaneSweepKernel.Lanes);

    private static HopTotals InOrderOfTheGraph(OrderedNetwork network, double[] totals)
    {
        var n = network.NodeCount;
        var (sums, reach) = (new double[n], new int[n]);
        for (var v = 0; v < n; v++)
            (sums[network.Nodes[v]], reach[network.Nodes[v]]) = (totals[v], (int)totals[n + v]);
        return new HopTotals(sums, reach);
    }
}
