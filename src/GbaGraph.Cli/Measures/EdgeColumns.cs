namespace GbaGraph.Cli.Measures;

/// <summary>The edges of a file as columns.</summary>
/// <param name="Names">The id of each node as the file has it.</param>
/// <param name="Sources">First ends.</param>
/// <param name="Targets">Second ends.</param>
/// <param name="Weights">Weights beside the ends, or null where they weren't asked for.</param>
/// <param name="Extra">Further columns of numbers that the measure asked for: times, flows, distances.</param>
internal sealed record EdgeColumns(string[] Names, int[] Sources, int[] Targets, double[]? Weights, IReadOnlyList<double[]> Extra);
