using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// A graph of nodes or of groups of nodes, both ways, without loops: what lies inside a group changes no choice. Sizes are strengths for
/// modularity and numbers of nodes for the constant Potts model.
/// </summary>
internal sealed record CommunityGraph(int[] Offsets, int[] Targets, double[]? Weights, double[] Sizes)
{
    public int NodeCount => Sizes.Length;

    public static CommunityGraph Of(CsrGraph graph, LeidenParameters parameters)
    {
        var rows = ContactRows.Of(graph, parameters.IsWeighted);
        var sizes = new double[graph.NodeCount];
        for (var v = 0; v < sizes.Length; v++)
        {
            sizes[v] = parameters.Quality == CommunityQuality.ConstantPotts ? 1 : rows.Offsets[v + 1] - rows.Offsets[v];
            if (parameters.Quality == CommunityQuality.ConstantPotts || rows.Weights is null)
                continue;
            sizes[v] = 0;
            foreach (var weight in rows.RowWeights(v))
                sizes[v] += weight;
        }

        return new CommunityGraph(rows.Offsets, rows.Targets, rows.Weights, sizes);
    }

    public ReadOnlySpan<int> Row(int node) => Targets.AsSpan(Offsets[node]..Offsets[node + 1]);

    /// <summary>The weights of a row; empty where all are 1.</summary>
    public ReadOnlySpan<double> RowWeights(int node) => Weights is null ? [] : Weights.AsSpan(Offsets[node]..Offsets[node + 1]);

    public double Weight(int arc) => Weights is null ? 1 : Weights[arc];

    /// <summary>The sum of the weights of all arcs.</summary>
    public double TotalWeight()
    {
        if (Weights is null)
            return Targets.Length;
        var sum = 0.0;
        foreach (var weight in Weights.AsSpan(0, Targets.Length))
            sum += weight;
        return sum;
    }

    /// <summary>One node for each group; groups are numbered 0 … count − 1.</summary>
    public CommunityGraph Grouped(int[] groups, int count)
    {
        var (starts, members) = Members(groups, count, Enumerable.Range(0, groups.Length));
        var (offsets, sizes) = (new int[count + 1], new double[count]);
        var (targets, weights) = (new List<int>(Targets.Length / 4), new List<double>(Targets.Length / 4));
        var ties = new NeighbourWeights(count);
        for (var group = 0; group < count; group++)
        {
            ties.Clear();
            foreach (var v in members.AsSpan(starts[group]..starts[group + 1]))
            {
                sizes[group] += Sizes[v];
                for (var arc = Offsets[v]; arc < Offsets[v + 1]; arc++)
                {
                    if (groups[Targets[arc]] != group)
                        ties.Add(groups[Targets[arc]], Weight(arc));
                }
            }

            foreach (var other in ties.Touched)
            {
                targets.Add(other);
                weights.Add(ties[other]);
            }

            offsets[group + 1] = targets.Count;
        }

        return new CommunityGraph(offsets, [.. targets], [.. weights], sizes);
    }

    /// <summary>The nodes of each group, together and in the order given.</summary>
    public static (int[] Starts, int[] Members) Members(int[] groups, int count, IEnumerable<int> order)
    {
        var (starts, members) = (new int[count + 1], new int[groups.Length]);
        foreach (var group in groups)
            starts[group + 1]++;
        for (var group = 0; group < count; group++)
            starts[group + 1] += starts[group];
        var next = starts.ToArray();
        foreach (var v in order)
            members[next[groups[v]]++] = v;
        return (starts, members);
    }
}
