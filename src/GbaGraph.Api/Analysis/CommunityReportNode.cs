using System.Globalization;
using GbaGraph.Api.Paging;
using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>The communities of a network, with all that is needed to cite them and to compute them again.</summary>
[GraphQLName("CommunityReport")]
public sealed class CommunityReportNode(CommunityReport report)
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

    /// <summary>What to mind when reading them.</summary>
    public IReadOnlyList<string> Warnings => report.Warnings;

    /// <summary>The modularity of the partition with the resolution; 0 without edges.</summary>
    public double Modularity => report.Modularity;

    /// <summary>Every community, largest first; an actor without edges is one.</summary>
    [UsePaging(ConnectionName = "Communities", IncludeTotalCount = true, MaxPageSize = 100, DefaultPageSize = 20)]
    public Connection<CommunityNode> GetCommunities(PagingArguments paging) =>
        RowPages.Of(report.Communities, row => row.Number.ToString(CultureInfo.InvariantCulture), paging.ToRequest()).ToConnection(row => new CommunityNode(row));
}
