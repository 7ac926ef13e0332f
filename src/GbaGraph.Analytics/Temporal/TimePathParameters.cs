namespace GbaGraph.Analytics.Temporal;

/// <summary>Parameters of <see cref="TimeRespectingPaths"/>.</summary>
/// <param name="Source">The node from which the paths lead.</param>
/// <param name="Start">The time from which edges may be taken.</param>
/// <param name="IsStrict">Whether each edge must be later than the one before; else they may be of one time.</param>
public sealed record TimePathParameters(int Source, int Start = int.MinValue, bool IsStrict = false);
