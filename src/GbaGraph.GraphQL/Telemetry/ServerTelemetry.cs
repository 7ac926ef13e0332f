using System.Diagnostics;
using System.Diagnostics.Metrics;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>
/// Spans and metrics by OpenTelemetry's conventions for GraphQL servers. The source and the meter are both named
/// <see cref="Name"/>; while nobody listens to either, a request has no trace, and nothing is allocated for one.
/// </summary>
internal sealed class ServerTelemetry(IMeterFactory? meters, ExecutionDiagnosticEventListener[] listeners)
{
    public const string Name = "GbaGraph.GraphQL";

    public static readonly ActivitySource Source = new(Name);

    public Instruments Instruments { get; } = new(meters?.Create(Name) ?? new Meter(Name));

    private bool IsEnabled => Source.HasListeners() || Instruments.AreEnabled;

    /// <summary>The trace of a request that begins now; null while nobody listens.</summary>
    public RequestTrace? Begin(OperationRequest request) => IsEnabled || listeners.Length > 0
        ? new RequestTrace(Instruments, new RequestListeners(listeners, request))
        : null;

    /// <summary>Counts a subscription as active until the answer is disposed; null while nobody listens.</summary>
    public IDisposable? CountSubscription() => Instruments.ActiveSubscriptions.Enabled ? new ActiveSubscription(Instruments.ActiveSubscriptions) : null;

    /// <summary>The trace of one event of a subscription; null while nobody listens.</summary>
    public EventTrace? BeginEvent(PlannedOperation subscription) => IsEnabled ? new EventTrace(Instruments, subscription) : null;
}
