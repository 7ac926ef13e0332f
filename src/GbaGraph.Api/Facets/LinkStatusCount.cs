using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Facets;

/// <summary>How many links of a status there are.</summary>
public sealed record LinkStatusCount(LinkStatus Status, int Count);
