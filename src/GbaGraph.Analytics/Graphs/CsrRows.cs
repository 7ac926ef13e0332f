namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Rows of neighbours: row u is Targets[Offsets[u] .. Offsets[u + 1]]; Weights, where there are any, run beside Targets, and may go on a
/// little behind the last of them with one of the weights again.
/// </summary>
internal sealed record CsrRows(int[] Offsets, int[] Targets, double[]? Weights)
{
    public ReadOnlySpan<int> Row(int node) => Targets.AsSpan(Offsets[node]..Offsets[node + 1]);

    public ReadOnlySpan<double> RowWeights(int node) =>
        Weights is null ? [] : Weights.AsSpan(Offsets[node]..Offsets[node + 1]);
}
