using GbaGraph.Domain.Links;
using GbaGraph.Research.Networks;

namespace GbaGraph.Research.Reports;

/// <summary>What to mind when reading a report of whatever network it is of.</summary>
internal static class ReportWarnings
{
    /// <summary>What the network itself gives cause for.</summary>
    public static IEnumerable<string> Of(NetworkSummary network, NetworkDefinition definition)
    {
        if (network.Nodes == 0) yield return "The network has no actors; widen its kinds or places.";
        if (definition.Statuses.Any(s => s != LinkStatus.Stated)) yield return "The network holds links that are not stated as fact (inferred, planned, under construction or proposed).";
    }
}
