using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Observations;

/// <summary>One figure that a source gives for an actor, or for a pair of places.</summary>
public sealed record Observation
{
    /// <summary>States a figure.</summary>
    /// <exception cref="InvalidValueException">No value or both a value and a range, a range that isn't marked as one or has its ends swapped, or no evidence.</exception>
    public Observation(string id, string subject, string metric, Quantity quantity, IReadOnlyList<Evidence> evidence, string? counterpart = null, PartialDate? period = null,
        ObservationNature nature = ObservationNature.Actual, string? scope = null, Ranking? ranking = null, string? parent = null, string? @base = null)
    {
        if (!Slug.IsValid(id)) throw new InvalidValueException("id", $"'{id}' is no id of an observation");
        if (string.IsNullOrWhiteSpace(metric)) throw new InvalidValueException("metric", $"{id} names no metric");
        if (parent == id) throw new InvalidValueException("parent", $"{id} is part of itself");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"{id} cites no source");
        (Id, Subject, Metric, Quantity, Evidence) = (id, Slug.Require(subject, "subject"), metric, quantity, evidence);
        Counterpart = counterpart is null ? null : Slug.Require(counterpart, "object");
        (Period, Nature, Scope, Ranking, Parent, Base) = (period, nature, scope, ranking, parent, @base);
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Slug of the actor measured.</summary>
    public string Subject { get; }

    /// <summary>Slug of the second of a pair, or null.</summary>
    public string? Counterpart { get; }

    /// <summary>Key of the metric.</summary>
    public string Metric { get; }

    /// <summary>The figure.</summary>
    public Quantity Quantity { get; }

    /// <summary>The time that it is for, or null.</summary>
    public PartialDate? Period { get; }

    /// <summary>What the figure is.</summary>
    public ObservationNature Nature { get; }

    /// <summary>What it covers, in our words, or null.</summary>
    public string? Scope { get; }

    /// <summary>For a rank, where it was given; else null.</summary>
    public Ranking? Ranking { get; }

    /// <summary>Id of the observation that this is an "of which" of, or null.</summary>
    public string? Parent { get; }

    /// <summary>For a share, what it is a share of: the slug of an actor, the id of an observation, or words; or null.</summary>
    public string? Base { get; }

    /// <summary>Where it is said; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
