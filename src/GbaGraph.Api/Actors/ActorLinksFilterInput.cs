using GbaGraph.Api.Links;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Actors;

/// <summary>Conditions on the links of an actor, at whichever end it stands.</summary>
public sealed class ActorLinksFilterInput
{
    /// <summary>Only links that the actor sees in this direction; in any unless given.</summary>
    public LinkDirection? Direction { get; init; }

    /// <summary>At least one link fulfils this.</summary>
    public LinkFilterInput? Some { get; init; }

    /// <summary>Every link fulfils this; true without links.</summary>
    public LinkFilterInput? All { get; init; }

    /// <summary>No link fulfils this.</summary>
    public LinkFilterInput? None { get; init; }

    internal LinkQuantifiers ToDomain() => new() { Direction = Direction, Some = Some?.ToDomain(), All = All?.ToDomain(), None = None?.ToDomain() };
}
