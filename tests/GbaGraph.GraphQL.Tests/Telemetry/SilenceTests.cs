using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Telemetry;

namespace GbaGraph.GraphQL.Tests.Telemetry;

/// <summary>Runs when no other test does, since any test that listens would be heard here.</summary>
[CollectionDefinition(nameof(SilenceTests), DisableParallelization = true)]
[Collection(nameof(SilenceTests))]
public sealed class SilenceTests
{
    [Fact]
    public void Request_WhileNobodyListens_HasNoTraceAndAllocatesNone()
    {
        var telemetry = new ServerTelemetry(null, []);
        var request = new OperationRequest("{ __typename }");
        telemetry.Begin(request).ShouldBeNull();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) telemetry.Begin(request);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
