namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="RichClub"/>.</summary>
/// <param name="Samples">How many rewired networks of the same degrees the club is compared with, at least 2, or 0 for none.</param>
/// <param name="StepsPerEdge">How many exchanges of ends are tried for each edge of a sample, at least 1.</param>
/// <param name="Seed">The seed of the samples.</param>
public sealed record RichClubParameters(int Samples = 0, int StepsPerEdge = 10, ulong Seed = 1);
