namespace GbaGraph.Analytics.Graphs;

/// <summary>Arcs by bucket, source in the upper half and target in the lower; weights beside them where there are any.</summary>
internal sealed record ArcBuckets(int[] Starts, long[] Arcs, double[]? Weights)
{
    public Span<long> ArcsOf(int bucket) => Arcs.AsSpan(Starts[bucket]..Starts[bucket + 1]);

    public Span<double> WeightsOf(int bucket) => Weights is null ? [] : Weights.AsSpan(Starts[bucket]..Starts[bucket + 1]);
}
