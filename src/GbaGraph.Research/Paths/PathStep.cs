using GbaGraph.Domain.Links;

namespace GbaGraph.Research.Paths;

/// <summary>One step of a path.</summary>
/// <param name="Actor">Slug of the actor reached.</param>
/// <param name="Link">The link by which it was reached; null at the start.</param>
public sealed record PathStep(string Actor, Link? Link);
