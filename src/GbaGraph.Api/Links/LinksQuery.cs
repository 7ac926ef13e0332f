using System.Text.Json;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Links;

/// <summary>What is asked of the links of an actor. Equal where the same is asked, so that actors asked alike are answered by one call of the store.</summary>
public sealed class LinksQuery : IEquatable<LinksQuery>
{
    private readonly string text;

    internal LinksQuery(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page)
    {
        (Filter, Order, AsOf, Page) = (filter, order, asOf, page);
        text = JsonSerializer.Serialize(new { filter, order, asOf = asOf?.Text, page });
    }

    internal LinkFilter? Filter { get; }

    internal IReadOnlyList<Sort<LinkSortField>> Order { get; }

    internal PartialDate? AsOf { get; }

    internal PageRequest Page { get; }

    /// <inheritdoc/>
    public bool Equals(LinksQuery? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinksQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
