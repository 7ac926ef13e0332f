namespace GbaGraph.Api.Links;

/// <summary>The links of one actor, asked in one way.</summary>
public sealed record LinksOfActorKey(string Actor, LinksQuery Query);
