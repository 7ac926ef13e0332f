using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Events;

/// <summary>One actor's part in an event.</summary>
/// <param name="Actor">Slug of the actor.</param>
/// <param name="Role">The part, in lower-case words.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record EventRole(string Actor, string Role, IReadOnlyList<Evidence> Evidence);
