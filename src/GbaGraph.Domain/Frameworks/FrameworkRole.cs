using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>What of the record takes a place in a framework: an actor, a claim (a link, an observation or an event), or a period.</summary>
/// <param name="Id">Id, unique among all items of the framework.</param>
/// <param name="Element">Id of the element whose place it takes.</param>
/// <param name="Actor">Slug of the actor, or null.</param>
/// <param name="Claim">Id of the link, observation or event; or null.</param>
/// <param name="Period">The period, or null; beside an actor or a claim it says when.</param>
/// <param name="Role">The part that it plays, in lower-case words: example, addressee, object …</param>
/// <param name="Phase">Id of the element of the phase that it holds in, or null.</param>
/// <param name="Note">A note in our words, or null.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record FrameworkRole(
    string Id, string Element, string? Actor, string? Claim, PartialDate? Period, string Role, string? Phase, string? Note, IReadOnlyList<Evidence> Evidence) : IFrameworkItem;
