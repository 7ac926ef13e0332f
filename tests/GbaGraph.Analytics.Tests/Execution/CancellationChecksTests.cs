using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Execution;

/// <summary>What is done for one source, and before the first, can take longer than a caller waits.</summary>
public sealed class CancellationChecksTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly CsrGraph Graph = ToyGraph.Parse("a-b b-c c-d d-a a-c").Graph;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4095, false)]
    [InlineData(4096, true)]
    [InlineData(8192, true)]
    public void CheckEvery4096_OfACancelledToken_ThrowsAtItsStepsOnly(int step, bool throws)
    {
        if (throws)
            Should.Throw<OperationCanceledException>(() => Cancelled.CheckEvery4096(step));
        else
            Should.NotThrow(() => Cancelled.CheckEvery4096(step));
        Should.NotThrow(() => CancellationToken.None.CheckEvery4096(step));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1.5)]
    [InlineData(1e9)]
    public void ShortestPaths_OfOneSource_CanBeCancelled(double? longest)
    {
        double[]? lengths = longest is { } length ? [.. Graph.OutRows.Targets.Select((_, arc) => arc == 0 ? length : 1)] : null;
        var network = new PathNetwork(Graph.OutRows.Offsets, Graph.OutRows.Targets, lengths);

        Should.Throw<OperationCanceledException>(() => new ShortestPaths(network).Run(0, Cancelled));
    }

    [Fact]
    public void Kernels_OfOneSource_CanBeCancelled()
    {
        var ordered = OrderedNetwork.Of(Graph, 1);
        var tally = new DistanceTally(new double[2 * Graph.NodeCount], isHarmonic: false);

        Should.Throw<OperationCanceledException>(() => new DeepBrandesKernel(ordered).AddDependencies(0, Cancelled));
        Should.Throw<OperationCanceledException>(() => new LaneBrandesKernel(ordered).TryAddDependencies([0], Cancelled));
        Should.Throw<OperationCanceledException>(() => new LaneSweepKernel(ordered, PathDirection.Out).Run([0], tally, Cancelled));
    }

    [Fact]
    public void Renumbering_OfAGraph_CanBeCancelled() =>
        Should.Throw<OperationCanceledException>(() => OrderedNetwork.Of(Graph, 1, Cancelled));
}
