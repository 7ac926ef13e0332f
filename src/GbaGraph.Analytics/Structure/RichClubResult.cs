using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Rich-club coefficients.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Rows">A row for each degree from 0 on, while at least two nodes exceed it.</param>
public sealed record RichClubResult(RichClubParameters Parameters, ImmutableArray<RichClubRow> Rows);
