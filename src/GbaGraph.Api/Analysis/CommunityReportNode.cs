using System.Globalization;
using GbaGraph.Api.Paging;
using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>The communities of a network, with all that is needed to cite them and to compute them again.</summary>
[GraphQLName("CommunityReport")]
public sealed class CommunityReportNode(CommunityReport report) : AnalysisReportNode(report)
{
    /// <summary>The modularity of the partition with the resolution; 0 without edges.</summary>
    public double Modularity => report.Modularity;

    /// <summary>Every community, largest first; an actor without edges is one.</summary>
    [UsePaging(ConnectionName = "Communities", IncludeTotalCount = true, MaxPageSize = 100, DefaultPageSize = 20)]
    public Connection<CommunityNode> GetCommunities(PagingArguments paging) =>
        RowPages.Of(report.Communities, row => row.Number.ToString(CultureInfo.InvariantCulture), paging.ToRequest()).ToConnection(row => new CommunityNode(row));
}
