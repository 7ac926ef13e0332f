using System.Globalization;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Reports;

namespace GbaGraph.Cli.Commands;

/// <summary>What stands above the rows of a report for people.</summary>
internal static class ReportHeader
{
    public static IEnumerable<string> Lines(CentralityReport report)
    {
        var network = report.Network;
        yield return $"{Vocabulary.NameOf(report.Measure)} centrality";
        yield return $"formula: {report.Formula}";
        foreach (var parameter in report.Parameters) yield return $"{parameter.Name}: {parameter.Value}";
        yield return string.Create(CultureInfo.InvariantCulture, $"revision: {report.Revision}");
        yield return $"content hash: {report.ContentHash}";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"network holds: {network.Nodes} actors ({network.IsolatedNodes} isolated), {network.Edges} edges of {network.Links} links, {network.Components} components");
        foreach (var warning in report.Warnings) yield return $"warning: {warning}";
        yield return "";
    }
}
