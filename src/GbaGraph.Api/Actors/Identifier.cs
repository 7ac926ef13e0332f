namespace GbaGraph.Api.Actors;

/// <summary>An id of the actor in a registry.</summary>
/// <param name="Scheme">The registry: ROR, WIKIDATA, ISNI, USCC or HKCR.</param>
/// <param name="Value">The id there.</param>
public sealed record Identifier(string Scheme, string Value);
