using System.Diagnostics;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>One phase of a request while it runs.</summary>
internal sealed class PhaseTrace : IDisposable
{
    private readonly Instruments instruments;
    private readonly Activity? activity;
    private readonly long started = Stopwatch.GetTimestamp();
    private TagList tags;

    public PhaseTrace(Instruments instruments, Phase phase, in TagList operation)
    {
        this.instruments = instruments;
        tags = [new(TelemetryTags.ProcessingType, phase.ProcessingType)];
        foreach (var tag in operation) tags.Add(tag);
        activity = ServerTelemetry.Source.StartActivity(phase.SpanName);
        if (activity is null) return;
        foreach (var tag in tags) activity.SetTag(tag.Key, tag.Value);
    }

    /// <summary>The phase ended with this error.</summary>
    public void Fail(IError error)
    {
        var type = TelemetryTags.ErrorTypeOf(error);
        tags.Add(TelemetryTags.ErrorType, type);
        activity?.SetTag(TelemetryTags.ErrorType, type).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        instruments.PhaseDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        activity?.Dispose();
    }
}
