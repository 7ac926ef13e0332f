using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Meta;

/// <summary>How many links of a kind there are.</summary>
public sealed record LinkKindCount(LinkKind Kind, int Count);
