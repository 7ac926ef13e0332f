using GbaGraph.Api.Paging;
using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>One community of a network.</summary>
[GraphQLName("Community")]
public sealed class CommunityNode(CommunityRow row)
{
    /// <summary>From 1, largest first.</summary>
    public int Number => row.Number;

    /// <summary>Number of actors.</summary>
    public int Size => row.Members.Count;

    /// <summary>Its actors, by slug.</summary>
    [UsePaging(ConnectionName = "CommunityMembers", IncludeTotalCount = true, MaxPageSize = 1000, DefaultPageSize = 20)]
    public Connection<CommunityMember> GetMembers(PagingArguments paging) =>
        RowPages.Of(row.Members, slug => slug, paging.ToRequest()).ToConnection(slug => new CommunityMember(slug));
}
