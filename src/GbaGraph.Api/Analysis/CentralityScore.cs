using GbaGraph.Api.Actors;
using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>One actor's place in a centrality report.</summary>
public sealed class CentralityScore(CentralityRow row)
{
    /// <summary>From 1; equal scores share a rank (1, 2, 2, 4).</summary>
    public int Rank => row.Rank;

    /// <summary>The raw score.</summary>
    public double Score => row.Score;

    /// <summary>The normalised score.</summary>
    public double NormalizedScore => row.NormalizedScore;

    public async Task<ActorNode> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(row.Slug, cancellationToken))!;
}
