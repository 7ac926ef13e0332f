using System.Text.Json;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Links;

/// <summary>What is asked of the links of an actor. Equal where the same is asked, so that actors asked alike are answered by one call of the store.</summary>
public sealed class LinksQuery : IEquatable<LinksQuery>
{
    private readonly string text;

    internal LinksQuery(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, bool withOthers)
    {
        (Filter, Order, AsOf, Page, WithOthers) = (filter, order, asOf, page, withOthers);
        text = JsonSerializer.Serialize(new { filter, order, asOf = asOf?.Text, page, withOthers });
    }

    internal LinkFilter? Filter { get; }

    internal IReadOnlyList<Sort<LinkSortField>> Order { get; }

    internal PartialDate? AsOf { get; }

    internal PageRequest Page { get; }

    /// <summary>Whether the actors at the other ends will be asked for too.</summary>
    internal bool WithOthers { get; }

    /// <inheritdoc/>
    public bool Equals(LinksQuery? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinksQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
