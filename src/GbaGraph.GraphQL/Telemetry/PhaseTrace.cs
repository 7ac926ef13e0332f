using System.Diagnostics;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>One phase of a request while it runs.</summary>
internal sealed class PhaseTrace : IDisposable
{
    private readonly Instruments instruments;
    private readonly Activity? activity;
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly RequestListeners listeners;
    private readonly Phase phase;
    private readonly IDisposable[] scopes;
    private TagList tags;

    public PhaseTrace(Instruments instruments, RequestListeners listeners, Phase phase, in TagList operation)
    {
        this.instruments = instruments;
        this.listeners = listeners;
        this.phase = phase;
        scopes = listeners.Begin(phase);
        tags = [new(TelemetryTags.ProcessingType, phase.ProcessingType)];
        foreach (var tag in operation) tags.Add(tag);
        activity = ServerTelemetry.Source.StartActivity(phase.SpanName);
        if (activity is null) return;
        foreach (var tag in tags) activity.SetTag(tag.Key, tag.Value);
    }

    /// <summary>The phase ended with these errors, one at least.</summary>
    public void Fail(params IReadOnlyList<IError> errors)
    {
        listeners.Fail(phase, errors);
        var type = TelemetryTags.ErrorTypeOf(errors[0]);
        tags.Add(TelemetryTags.ErrorType, type);
        activity?.SetTag(TelemetryTags.ErrorType, type).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        instruments.PhaseDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        activity?.Dispose();
        foreach (var scope in scopes) scope.Dispose();
    }
}
