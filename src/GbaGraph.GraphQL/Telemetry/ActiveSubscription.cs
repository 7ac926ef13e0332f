using System.Diagnostics.Metrics;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>One subscription in the count of those that are active.</summary>
internal sealed class ActiveSubscription : IDisposable
{
    private readonly UpDownCounter<int> counter;

    public ActiveSubscription(UpDownCounter<int> counter)
    {
        this.counter = counter;
        counter.Add(1);
    }

    public void Dispose() => counter.Add(-1);
}
