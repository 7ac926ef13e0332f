using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Reports;

/// <summary>The centrality of every actor of a network, with all that is needed to cite it and to compute it again.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Formula">Its formula.</param>
/// <param name="Parameters">Every parameter, in a fixed order.</param>
/// <param name="Engine">What computed it.</param>
/// <param name="Revision">Revision of the store.</param>
/// <param name="ContentHash">Hash of the content.</param>
/// <param name="Network">What the network holds.</param>
/// <param name="Warnings">What to mind when reading the scores.</param>
/// <param name="Rows">Every actor of the network, best first, equals by slug.</param>
public sealed record CentralityReport(
    CentralityMeasure Measure, string Formula, IReadOnlyList<ReportParameter> Parameters, UsedEngine Engine, long Revision, string ContentHash,
    NetworkSummary Network, IReadOnlyList<string> Warnings, IReadOnlyList<CentralityRow> Rows)
    : AnalysisReport(Formula, Parameters, Engine, Revision, ContentHash, Network, Warnings);
