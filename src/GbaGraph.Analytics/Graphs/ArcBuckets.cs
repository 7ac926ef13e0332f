using System.Runtime.InteropServices;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Arcs by bucket, source in the upper half and target in the lower; weights beside them where there are any. The room of the arcs is one
/// of doubles, so that it can hold the weights that parallel arcs add up to once the arcs are not needed any more.
/// </summary>
internal sealed record ArcBuckets(int[] Starts, double[] Room, double[]? Weights)
{
    public Span<long> Arcs => MemoryMarshal.Cast<double, long>(Room.AsSpan());

    public Span<long> ArcsOf(int bucket) => Arcs[Starts[bucket]..Starts[bucket + 1]];

    public Span<double> WeightsOf(int bucket) => Weights is null ? [] : Weights.AsSpan(Starts[bucket]..Starts[bucket + 1]);
}
