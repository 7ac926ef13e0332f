using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;

namespace GbaGraph.Research.Reports;

/// <summary>What every report of an analysis says of itself, so that it can be cited and computed again.</summary>
/// <param name="Formula">What was computed.</param>
/// <param name="Parameters">Every parameter, in a fixed order.</param>
/// <param name="Engine">What computed it.</param>
/// <param name="Revision">Revision of the store.</param>
/// <param name="ContentHash">Hash of the content.</param>
/// <param name="Network">What the network holds.</param>
/// <param name="Warnings">What to mind when reading it.</param>
public abstract record AnalysisReport(
    string Formula, IReadOnlyList<ReportParameter> Parameters, UsedEngine Engine, long Revision, string ContentHash, NetworkSummary Network, IReadOnlyList<string> Warnings);
