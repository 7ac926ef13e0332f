namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on the links of an actor, at whichever end it stands; all that are set must hold.</summary>
public sealed record LinkQuantifiers
{
    /// <summary>At least one link fulfils this.</summary>
    public LinkFilter? Some { get; init; }

    /// <summary>Every link fulfils this; true without links.</summary>
    public LinkFilter? All { get; init; }

    /// <summary>No link fulfils this.</summary>
    public LinkFilter? None { get; init; }
}
