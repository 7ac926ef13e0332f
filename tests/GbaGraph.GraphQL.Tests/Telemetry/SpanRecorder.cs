using System.Diagnostics;

namespace GbaGraph.GraphQL.Tests.Telemetry;

/// <summary>Records the library's spans of the requests that are sent with its trace id, and of no others.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly ActivityTraceId trace = ActivityTraceId.CreateRandom();
    private readonly ActivityListener listener;
    private readonly List<Activity> spans = [];

    public SpanRecorder()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "GbaGraph.GraphQL" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.TraceId == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>The header that ties a request to this recorder.</summary>
    public string TraceParent => $"00-{trace}-{ActivitySpanId.CreateRandom()}-01";

    /// <summary>The spans that have ended, in that order.</summary>
    public Activity[] Spans
    {
        get
        {
            lock (spans) return [.. spans];
        }
    }

    public void Dispose() => listener.Dispose();

    private void Record(Activity span)
    {
        if (span.TraceId != trace || span.Source.Name != "GbaGraph.GraphQL") return;
        lock (spans) spans.Add(span);
    }
}
