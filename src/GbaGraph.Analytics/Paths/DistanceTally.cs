namespace GbaGraph.Analytics.Paths;

/// <summary>What a sweep gathers for each node: the sum of its distances, or of their inverses, and how many nodes it reaches.</summary>
internal sealed class DistanceTally(double[] sums, bool isHarmonic)
{
    private readonly int _nodeCount = sums.Length / 2;

    /// <summary>So many more nodes stand at the distance.</summary>
    public void Add(int node, int count, int distance)
    {
        sums[node] += isHarmonic ? (double)count / distance : (double)count * distance;
        sums[_nodeCount + node] += count;
    }
}
