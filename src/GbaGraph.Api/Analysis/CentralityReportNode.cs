using GbaGraph.Api.Paging;
using GbaGraph.Research.Reports;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Api.Analysis;

/// <summary>The centrality of every actor of a network, with all that is needed to cite it and to compute it again.</summary>
[GraphQLName("CentralityReport")]
public sealed class CentralityReportNode(CentralityReport report) : AnalysisReportNode(report)
{
    public CentralityMeasure Measure => report.Measure;

    /// <summary>Every actor of the network, best first, equals by slug.</summary>
    [UsePaging(ConnectionName = "Scores", IncludeTotalCount = true, MaxPageSize = 1000, DefaultPageSize = 20)]
    public Connection<CentralityScore> GetScores(PagingArguments paging) =>
        RowPages.Of(report.Rows, row => row.Slug, paging.ToRequest()).ToConnection(row => new CentralityScore(row));
}
