using System.Diagnostics.Metrics;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>The metrics of one server; durations are in seconds.</summary>
internal sealed class Instruments(Meter meter)
{
    public Histogram<double> RequestDuration { get; } = meter.CreateHistogram<double>("graphql.server.request.duration", "s", "Duration of GraphQL requests.");

    public Histogram<double> PhaseDuration { get; } = meter.CreateHistogram<double>("graphql.server.processing.duration", "s", "Duration of one phase of GraphQL requests.");

    public Histogram<int> Errors { get; } = meter.CreateHistogram<int>("graphql.server.response.error_count", "{error}", "Errors in an answer.");

    public UpDownCounter<int> ActiveRequests { get; } = meter.CreateUpDownCounter<int>("graphql.server.active_requests", "{request}", "Requests being answered.");

    public UpDownCounter<int> ActiveSubscriptions { get; } = meter.CreateUpDownCounter<int>("graphql.server.subscription.active", "{subscription}", "Subscriptions being listened to.");

    public Histogram<double> EventDuration { get; } = meter.CreateHistogram<double>("graphql.server.subscription.event.duration", "s", "Duration of answering one event of a subscription.");

    public bool AreEnabled => RequestDuration.Enabled || PhaseDuration.Enabled || Errors.Enabled || ActiveRequests.Enabled || ActiveSubscriptions.Enabled || EventDuration.Enabled;
}
