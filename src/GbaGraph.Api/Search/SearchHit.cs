using GbaGraph.Api.Actors;
using GbaGraph.Api.Frameworks;
using GbaGraph.Api.Observations;
using GbaGraph.Api.Sources;
using GbaGraph.Storage.Search;

namespace GbaGraph.Api.Search;

/// <summary>What a text found: an actor, a source, a metric, a framework, or an element of one, which comes with its framework.</summary>
public sealed class SearchHit(RecordHit hit)
{
    /// <summary>How well it fits, up to 1 for an exact name.</summary>
    public double Score => hit.Score;

    /// <summary>The name or title that fits best.</summary>
    public string Matched => hit.Matched;

    public ActorNode? Actor { get; } = hit.Actor is { } actor ? ActorNode.Of(actor) : null;
    public SourceNode? Source => hit.Source is { } source ? new(source) : null;
    public MetricNode? Metric => hit.Metric is { } metric ? new(metric) : null;
    public FrameworkNode? Framework => hit.Framework is { } framework ? new(framework) : null;
    public FrameworkElementNode? Element => hit.Element is { } element ? new(hit.Framework!, element) : null;
}
