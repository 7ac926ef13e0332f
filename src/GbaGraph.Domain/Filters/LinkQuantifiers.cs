using GbaGraph.Domain.Links;

namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on the links of an actor, at whichever end it stands; all that are set must hold.</summary>
public sealed record LinkQuantifiers
{
    private static readonly IReadOnlyList<LinkKind> Symmetric = [.. LinkKinds.All.Where(k => k.IsSymmetric).Select(k => k.Kind)];

    /// <summary>Only links that the actor sees in this direction count; in any unless it is set.</summary>
    public LinkDirection? Direction { get; init; }

    /// <summary>The kinds of link that can be seen in the direction; null where none is set.</summary>
    public MemberFilter<LinkKind>? Kinds => Direction switch
    {
        null => null,
        LinkDirection.Mutual => new() { In = Symmetric },
        _ => new() { Nin = Symmetric },
    };

    /// <summary>At least one link fulfils this.</summary>
    public LinkFilter? Some { get; init; }

    /// <summary>Every link fulfils this; true without links.</summary>
    public LinkFilter? All { get; init; }

    /// <summary>No link fulfils this.</summary>
    public LinkFilter? None { get; init; }
}
