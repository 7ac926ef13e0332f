using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Execution;

public sealed class MemoryBudgetTests
{
    [Fact]
    public void Require_MoreThanTheMachineHas_SaysHowMuchAndWhatToDo()
    {
        MemoryBudget.Require(1000);
        Should.Throw<InsufficientMemoryException>(() => MemoryBudget.Require(1e15)).Message.ShouldStartWith("This needs about 1000000000 MB");
    }

    [Fact]
    public void Estimate_OfALaneKernel_IsNearWhatItAllocates()
    {
        var graph = RandomGraph.Of(20_000, 3, isDirected: false, isWeighted: false, seed: 51).Build();
        var network = OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var lanes = new LaneBrandesKernel(network);
        var deep = new DeepBrandesKernel(network);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var estimate = HopBetweenness.BytesFor(graph, usesLanes: true, threads: 2) - HopBetweenness.BytesFor(graph, usesLanes: true, threads: 1);
        estimate.ShouldBeInRange(allocated, 1.3 * allocated);
        GC.KeepAlive((lanes, deep));
    }
}
