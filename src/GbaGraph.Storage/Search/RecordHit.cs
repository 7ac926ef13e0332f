using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Search;

/// <summary>What a text found in the record: one of an actor, a source, a metric, a framework, or an element of a framework (which comes with its framework).</summary>
/// <param name="Score">How well it fits, from 0 (excluded) to 1 (exact); see <c>GbaGraph.Domain.Search</c>.</param>
/// <param name="Matched">The name or title that fits best.</param>
public sealed record RecordHit(double Score, string Matched)
{
    /// <summary>The actor, or null.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The source, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The metric, or null.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The framework, or that of <see cref="Element"/>, or null.</summary>
    public Framework? Framework { get; init; }

    /// <summary>The element, or null.</summary>
    public FrameworkElement? Element { get; init; }
}
