using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Links;

/// <summary>How many links of a kind an actor has in one direction.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Direction">How the links are seen from the actor.</param>
/// <param name="Label">The kind's name as read from the actor.</param>
/// <param name="Count">How many.</param>
public sealed record LinkCount(LinkKind Kind, LinkDirection Direction, string Label, int Count);
