using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Sums the dependencies of all sources in hops: 16 sources at a time where the graph is shallow, one at a time where it is deep or
/// small, or where 16 together met too many paths. The choice depends on the graph alone.
/// </summary>
internal sealed class HopBetweenness
{
    private const int FewestNodesForLanes = 64;
    private const int DeepestProbeForLanes = 20;

    /// <summary>Above this the rows of the lanes would take more than 2 GB a worker.</summary>
    private const int MostNodesForLanes = 1 << 22;

    private readonly OrderedNetwork _network;
    private readonly bool _usesLanes;
    private LaneBrandesKernel? _lanes;
    private DeepBrandesKernel? _deep;

    private HopBetweenness(OrderedNetwork network, bool usesLanes) => (_network, _usesLanes) = (network, usesLanes);

    /// <summary>The sum over all sources of their dependency on each node.</summary>
    public static double[] Sums(CsrGraph graph, int? workers, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var n = graph.NodeCount;
        cancellationToken.ThrowIfCancellationRequested();
        var network = OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes, cancellationToken);
        var usesLanes = SuitsLanes(network, cancellationToken);
        var sweeps = (n + LaneBrandesKernel.Lanes - 1) / LaneBrandesKernel.Lanes;
        var threads = SourceBlocks.WorkersFor(workers, sweeps);
        MemoryBudget.Require(BytesFor(graph, usesLanes, threads));
        var sum = new OrderedSum(n);
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(
            sweeps,
            threads,
            () => new HopBetweenness(network, usesLanes),
            (worker, block) => worker.Run(block, sum, meter, cancellationToken),
            cancellationToken);
        meter.Finish();
        return sum.Total;
    }

    /// <summary>What the workers, the sums that wait and the renumbered graph take.</summary>
    public static double BytesFor(CsrGraph graph, bool usesLanes, int threads)
    {
        double n = graph.NodeCount;
        double arcs = graph.OutRows.Targets.Length;
        var worker = (usesLanes ? 564 * n : 0) + (40 * n) + (4 * arcs);
        return (threads * (worker + (16 * n))) + (20 * n) + (4 * arcs * (graph.IsDirected ? 2 : 1));
    }

    public static bool SuitsLanes(OrderedNetwork network, CancellationToken cancellationToken = default) =>
        network.NodeCount is >= FewestNodesForLanes and <= MostNodesForLanes
        && LevelCount.From(network, 0, DeepestProbeForLanes, cancellationToken) < DeepestProbeForLanes;

    private void Run(SourceBlock block, OrderedSum sum, ProgressMeter meter, CancellationToken cancellationToken)
    {
        for (var sweep = block.First; sweep < block.End; sweep++)
        {
            var first = sweep * LaneBrandesKernel.Lanes;
            var sources = _network.Sources.AsSpan(first, Math.Min(LaneBrandesKernel.Lanes, _network.NodeCount - first));
            Sweep(sources, meter, cancellationToken);
        }

        var partial = sum.Rent();
        _lanes?.MoveScoresTo(partial);
        _deep?.MoveScoresTo(partial);
        sum.Add(block.Index, partial);
    }

    private void Sweep(ReadOnlySpan<int> sources, ProgressMeter meter, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_usesLanes && (_lanes ??= new LaneBrandesKernel(_network)).TryAddDependencies(sources, cancellationToken))
        {
            meter.Step(sources.Length);
            return;
        }

        _deep ??= new DeepBrandesKernel(_network);
        foreach (var source in sources)
        {
            _deep.AddDependencies(source, cancellationToken);
            meter.Step();
        }
    }
}
