namespace GbaGraph.Analytics.Temporal;

/// <summary>Parameters of <see cref="NetworkEvolution"/>.</summary>
/// <param name="First">The first time, at which the first snapshot ends.</param>
/// <param name="Last">The last time.</param>
/// <param name="Step">How far snapshots are apart, at least 1.</param>
/// <param name="Window">How many times a snapshot holds, at least 1; null for all since the beginning (ties never end).</param>
public sealed record EvolutionParameters(int First, int Last, int Step = 1, int? Window = 1);
