using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The relationship types of links, which are the written names of the closed vocabulary.</summary>
internal static class LinkTypes
{
    /// <summary>Every type, as a pattern says it: <c>CO_FOUNDED|FOUNDED|…</c>.</summary>
    public static CypherName All { get; } = Of(LinkKinds.All);

    /// <summary>The types that a filter leaves, so that a statement looks at no others; all where it leaves none or doesn't say.</summary>
    public static CypherName Of(LinkFilter? filter)
    {
        if (filter is null) return All;
        var left = LinkKinds.All.Where(k => Holds(filter.Kind, k.Kind) && Holds(filter.Group, k.Group)).ToArray();
        return left.Length is 0 || left.Length == LinkKinds.All.Count ? All : Of(left);
    }

    /// <summary>Whether a member fulfils a filter.</summary>
    public static bool Holds<T>(MemberFilter<T>? filter, T member) where T : struct, Enum =>
        filter is null
        || ((filter.Eq is not { } eq || eq.Equals(member)) && (filter.Neq is not { } neq || !neq.Equals(member))
            && filter.In?.Contains(member) != false && filter.Nin?.Contains(member) != true);

    private static CypherName Of(IEnumerable<LinkKindInfo> kinds) => new(string.Join('|', kinds.Select(k => Vocabulary.NameOf(k.Kind))));
}
