using System.Globalization;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;

namespace GbaGraph.Cli.Commands;

/// <summary>What a report says of itself: lines above its rows for people, and members of its document.</summary>
internal static class ReportHeader
{
    public static IEnumerable<string> Lines(string title, AnalysisReport report)
    {
        yield return title;
        yield return $"formula: {report.Formula}";
        foreach (var parameter in report.Parameters) yield return $"{parameter.Name}: {parameter.Value}";
        yield return $"engine: {Vocabulary.NameOf(report.Engine.Engine)} {report.Engine.Version} ({report.Engine.Reason})";
        yield return string.Create(CultureInfo.InvariantCulture, $"revision: {report.Revision}");
        yield return $"content hash: {report.ContentHash}";
        yield return Network(report.Network);
        foreach (var warning in report.Warnings) yield return $"warning: {warning}";
        yield return "";
    }

    public static Dictionary<string, object> Members(AnalysisReport report) => new()
    {
        ["formula"] = report.Formula,
        ["parameters"] = report.Parameters.ToDictionary(p => p.Name, p => p.Value),
        ["engine"] = Members(report.Engine),
        ["revision"] = report.Revision,
        ["content_hash"] = report.ContentHash,
        ["network"] = Members(report.Network),
        ["warnings"] = report.Warnings,
    };

    private static string Network(NetworkSummary network) => string.Create(CultureInfo.InvariantCulture,
        $"network holds: {network.Nodes} actors ({network.IsolatedNodes} isolated), {network.Edges} edges of {network.Links} links, {network.Components} components");

    private static Dictionary<string, object> Members(UsedEngine engine) => new()
    {
        ["engine"] = Vocabulary.NameOf(engine.Engine),
        ["version"] = engine.Version,
        ["reason"] = engine.Reason,
    };

    private static Dictionary<string, object> Members(NetworkSummary network) => new()
    {
        ["name"] = network.Name,
        ["description"] = network.Description,
        ["nodes"] = network.Nodes,
        ["edges"] = network.Edges,
        ["links"] = network.Links,
        ["isolated_nodes"] = network.IsolatedNodes,
        ["components"] = network.Components,
    };
}
