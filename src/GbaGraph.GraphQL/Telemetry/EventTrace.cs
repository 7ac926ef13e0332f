using System.Diagnostics;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>One event of a subscription while it is answered.</summary>
internal sealed class EventTrace : IDisposable
{
    private readonly Instruments instruments;
    private readonly Activity? activity = ServerTelemetry.Source.StartActivity("GraphQL Subscription Event");
    private readonly long started = Stopwatch.GetTimestamp();
    private TagList tags;

    public EventTrace(Instruments instruments, PlannedOperation subscription)
    {
        this.instruments = instruments;
        activity?.SetTag(TelemetryTags.ProcessingType, Phase.Execute.ProcessingType)
            .SetTag(TelemetryTags.OperationType, TelemetryTags.TypeOf(subscription.Kind)).SetTag(TelemetryTags.OperationName, subscription.Plan.Operation.Name);
    }

    public void Complete(ExecutionResult result)
    {
        if (result.Errors.Count == 0) return;
        var type = TelemetryTags.ErrorTypeOf(result.Errors[0]);
        tags.Add(TelemetryTags.ErrorType, type);
        activity?.SetTag(TelemetryTags.ErrorType, type).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        instruments.EventDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        activity?.Dispose();
    }
}
