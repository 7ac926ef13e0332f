using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Benchmarks.Analytics;

/// <summary>One row of the table.</summary>
/// <param name="Work">What is computed, in words.</param>
/// <param name="Graph">How peers.py makes the graph; null where the row makes its own.</param>
/// <param name="Measure">The measure's name in peers.py; null where there is no peer.</param>
/// <param name="Bar">How many times the better peer is asked for, or the seconds, or the ratio, where there is no peer.</param>
/// <param name="Run">Computes it; gives scores to compare, or the quality of a partition alone, or the ratio.</param>
/// <param name="IsRatio">Whether what counts is the number that the run gives, and not its time.</param>
internal sealed record BenchmarkRow(
    string Work, string? Graph, string? Measure, double Bar, Func<CsrGraph, int, IReadOnlyList<double>> Run, bool IsRatio = false);
