using System.Globalization;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Refuses a computation that would need more memory than there is, before it starts. The limit is what the runtime says is available,
/// or the number of bytes that the runtime setting <see cref="LimitSetting"/> gives.
/// </summary>
internal static class MemoryBudget
{
    public const string LimitSetting = "GbaGraph.Analytics.MemoryLimitBytes";

    /// <summary>Refuses what needs more than the limit.</summary>
    /// <exception cref="InsufficientMemoryException">It does; the message says how much is needed and what to do.</exception>
    public static void Require(double bytes)
    {
        var limit = Limit();
        if (bytes > limit)
        {
            throw new InsufficientMemoryException(string.Create(
                CultureInfo.InvariantCulture,
                $"This needs about {bytes / 1e6:F0} MB and {limit / 1e6:F0} MB are allowed; use fewer workers, a sub-network or an approximate measure."));
        }
    }

    /// <summary>Refuses a measure of a graph whose arrays need more than the limit.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="bytesPerNode">What a node takes beside the graph.</param>
    /// <param name="bytesPerArc">What an arc takes; an undirected edge is two arcs.</param>
    /// <param name="copies">How many such arrays are alive at once.</param>
    /// <exception cref="InsufficientMemoryException">They do.</exception>
    public static void Require(CsrGraph graph, double bytesPerNode, double bytesPerArc = 0, int copies = 1) =>
        Require(copies * ((bytesPerNode * graph.NodeCount) + (bytesPerArc * graph.OutRows.Targets.Length)));

    private static double Limit() => AppContext.GetData(LimitSetting) switch
    {
        string text => double.Parse(text, CultureInfo.InvariantCulture),
        long bytes => bytes,
        _ => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
    };
}
