using GbaGraph.Api.Actors;
using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Observations;

namespace GbaGraph.Api.Observations;

/// <summary>One figure that a source gives for an actor, or for a pair of places.</summary>
[GraphQLName("Observation")]
public sealed class ObservationNode(Observation observation)
{
    /// <summary>The id in the data of record, stable across loads.</summary>
    public string Key => observation.Id;

    /// <summary>The value; null for a range.</summary>
    public decimal? Value => observation.Quantity.Value;

    /// <summary>Low end of a range.</summary>
    public decimal? Low => observation.Quantity.Low;

    /// <summary>High end of a range.</summary>
    public decimal? High => observation.Quantity.High;

    public string Unit => observation.Quantity.Unit;

    public ObservationQualifier Qualifier => observation.Quantity.Qualifier;

    public ObservationNature Nature => observation.Nature;

    /// <summary>The time that it is for, as precise as the source.</summary>
    public string? Period => observation.Period?.Text;

    /// <summary>What it covers, in our words.</summary>
    public string? Scope => observation.Scope;

    /// <summary>For a rank, the ranking.</summary>
    public string? List => observation.Ranking?.List;

    /// <summary>For a rank, who issued the ranking.</summary>
    public string? Issuer => observation.Ranking?.Issuer;

    /// <summary>For a rank, among whom.</summary>
    public string? Field => observation.Ranking?.Field;

    /// <summary>For a share, what it is a share of: the slug of an actor, the key of an observation, or words.</summary>
    public string? Base => observation.Base;

    /// <summary>The key of the observation that this is an "of which" of.</summary>
    public string? Parent => observation.Parent;

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(observation.Evidence);

    /// <summary>Conflicts that dispute it; empty where nothing does.</summary>
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfClaim conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync(observation.Id, cancellationToken) ?? [];

    /// <summary>The actor measured.</summary>
    public async Task<ActorNode> GetSubjectAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(observation.Subject, cancellationToken))!;

    /// <summary>The second of a pair.</summary>
    public async Task<ActorNode?> GetCounterpartAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        observation.Counterpart is { } slug ? await actors.LoadAsync(slug, cancellationToken) : null;

    public async Task<MetricNode> GetMetricAsync(MetricByKey metrics, CancellationToken cancellationToken) => (await metrics.LoadAsync(observation.Metric, cancellationToken))!;
}
