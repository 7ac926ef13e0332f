namespace GbaGraph.Domain.Search;

/// <summary>How well an actor fits a query.</summary>
/// <param name="Score">From 0 (excluded) to 1 (the preferred name itself); <see cref="SearchRanking"/> says what the steps mean.</param>
/// <param name="Matched">The name that fits best, as written.</param>
public readonly record struct SearchMatch(double Score, string Matched);
