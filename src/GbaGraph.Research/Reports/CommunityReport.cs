using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;

namespace GbaGraph.Research.Reports;

/// <summary>The communities of a network, with all that is needed to cite them and to compute them again.</summary>
/// <param name="Formula">What they make as large as they can.</param>
/// <param name="Parameters">Every parameter, in a fixed order.</param>
/// <param name="Engine">What computed it.</param>
/// <param name="Revision">Revision of the store.</param>
/// <param name="ContentHash">Hash of the content.</param>
/// <param name="Network">What the network holds.</param>
/// <param name="Warnings">What to mind when reading them.</param>
/// <param name="Modularity">The modularity of the partition with the resolution; 0 without edges.</param>
/// <param name="Communities">Every community, largest first; an actor without edges is one.</param>
public sealed record CommunityReport(
    string Formula, IReadOnlyList<ReportParameter> Parameters, UsedEngine Engine, long Revision, string ContentHash,
    NetworkSummary Network, IReadOnlyList<string> Warnings, double Modularity, IReadOnlyList<CommunityRow> Communities)
    : AnalysisReport(Formula, Parameters, Engine, Revision, ContentHash, Network, Warnings);
