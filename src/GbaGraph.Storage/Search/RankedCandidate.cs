using GbaGraph.Domain.Search;

namespace GbaGraph.Storage.Search;

/// <summary>What fits a query.</summary>
internal sealed record RankedCandidate<T>(SearchCandidate<T> Candidate, SearchMatch Match)
{
    /// <summary>The score as an exact number for the order and the cursor; scores have three decimals.</summary>
    public long PerMille { get; } = (long)Math.Round(Match.Score * 1000);
}
