namespace GbaGraph.Research.Reports;

/// <summary>One community.</summary>
/// <param name="Number">From 1, largest first, equals by their first member.</param>
/// <param name="Members">The actors, by slug.</param>
public sealed record CommunityRow(int Number, IReadOnlyList<string> Members);
