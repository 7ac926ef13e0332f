using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>Rows to walk and the length of each arc; no lengths where every arc has length 1.</summary>
internal sealed record PathNetwork(int[] Offsets, int[] Targets, double[]? Lengths)
{
    public int NodeCount => Offsets.Length - 1;

    /// <summary>The most arcs that leave a node.</summary>
    public int LongestRow
    {
        get
        {
            var longest = 0;
            for (var node = 0; node < NodeCount; node++)
                longest = Math.Max(longest, Offsets[node + 1] - Offsets[node]);
            return longest;
        }
    }

    /// <summary>Whether every edge has length 1: asked for so, or without weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not defined.</exception>
    public static bool CountsHops(CsrGraph graph, EdgeLength length) => Enum.IsDefined(length)
        ? length == EdgeLength.Hops || !graph.IsWeighted
        : throw new ArgumentOutOfRangeException(nameof(length), length, "Not a length of edges.");

    /// <summary>Takes out-rows or in-rows with the lengths asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length or the direction is not defined.</exception>
    public static PathNetwork Of(CsrGraph graph, EdgeLength length, PathDirection direction)
    {
        if (!Enum.IsDefined(length))
            throw new ArgumentOutOfRangeException(nameof(length), length, "Not a length of edges.");
        if (!Enum.IsDefined(direction))
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction of paths.");
        var rows = direction == PathDirection.Out ? graph.OutRows : graph.InRows;
        return new PathNetwork(rows.Offsets, rows.Targets, LengthsOf(rows, length));
    }

    private static double[]? LengthsOf(CsrRows rows, EdgeLength length) => length switch
    {
        EdgeLength.Weight => rows.Weights,
        EdgeLength.InverseWeight when rows.Weights is { } weights => Array.ConvertAll(weights, weight => 1 / weight),
        _ => null,
    };
}
