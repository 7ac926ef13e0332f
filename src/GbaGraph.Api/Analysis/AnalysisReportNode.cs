using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>What every report of an analysis says of itself, so that it can be cited and computed again.</summary>
public abstract class AnalysisReportNode(AnalysisReport report)
{
    public string Formula => report.Formula;

    /// <summary>Every parameter, in a fixed order.</summary>
    public IReadOnlyList<ReportParameter> Parameters => report.Parameters;

    public EngineNode Engine => new(report.Engine);

    /// <summary>Revision of the data.</summary>
    public long Revision => report.Revision;

    /// <summary>Hash of the data's content.</summary>
    public string ContentHash => report.ContentHash;

    public NetworkNode Network => new(report.Network);

    /// <summary>What to mind when reading it.</summary>
    public IReadOnlyList<string> Warnings => report.Warnings;
}
