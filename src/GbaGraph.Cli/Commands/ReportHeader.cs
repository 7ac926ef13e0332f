using System.Globalization;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;

namespace GbaGraph.Cli.Commands;

/// <summary>What a report says of itself: lines above its rows for people, and members of its document.</summary>
internal static class ReportHeader
{
    public static IEnumerable<string> Lines(
        string title, string formula, IReadOnlyList<ReportParameter> parameters, UsedEngine engine, long revision, string contentHash, NetworkSummary network, IReadOnlyList<string> warnings)
    {
        yield return title;
        yield return $"formula: {formula}";
        foreach (var parameter in parameters) yield return $"{parameter.Name}: {parameter.Value}";
        yield return $"engine: {Vocabulary.NameOf(engine.Engine)} {engine.Version} ({engine.Reason})";
        yield return string.Create(CultureInfo.InvariantCulture, $"revision: {revision}");
        yield return $"content hash: {contentHash}";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"network holds: {network.Nodes} actors ({network.IsolatedNodes} isolated), {network.Edges} edges of {network.Links} links, {network.Components} components");
        foreach (var warning in warnings) yield return $"warning: {warning}";
        yield return "";
    }

    public static Dictionary<string, object> Engine(UsedEngine engine) => new()
    {
        ["engine"] = Vocabulary.NameOf(engine.Engine),
        ["version"] = engine.Version,
        ["reason"] = engine.Reason,
    };

    public static Dictionary<string, object> Network(NetworkSummary network) => new()
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
