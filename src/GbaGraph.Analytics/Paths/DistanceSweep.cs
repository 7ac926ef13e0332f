using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>Runs shortest paths from every node; each node's share of the result is made by one thread alone.</summary>
internal static class DistanceSweep
{
    public static void Run(
        CsrGraph graph,
        EdgeLength length,
        PathDirection direction,
        int? workers,
        Action<int, ShortestPaths> visit,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        var n = graph.NodeCount;
        var network = PathNetwork.Of(graph, length, direction);
        MemoryBudget.Require(graph, 40, copies: SourceBlocks.WorkersFor(workers, n));
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(n, SourceBlocks.WorkersFor(workers, n), () => new ShortestPaths(network), Sweep, cancellationToken);
        meter.Finish();

        void Sweep(ShortestPaths paths, SourceBlock block)
        {
            for (var source = block.First; source < block.End; source++)
            {
                paths.Run(source, cancellationToken);
                visit(source, paths);
                meter.Step();
            }
        }
    }
}
