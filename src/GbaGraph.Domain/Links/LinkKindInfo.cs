using GbaGraph.Domain.Actors;

namespace GbaGraph.Domain.Links;

/// <summary>What the vocabulary says about one link kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Inverse">Its name read from the second end, in UPPER_SNAKE; equal to the kind's own name where it is symmetric.</param>
/// <param name="Group">The semantic group.</param>
/// <param name="From">Actor kinds allowed at the first end.</param>
/// <param name="To">Actor kinds allowed at the second end.</param>
/// <param name="IsSymmetric">True where direction means nothing; such a link is stored once, ends in ordinal order of slug.</param>
public sealed record LinkKindInfo(
    LinkKind Kind, string Inverse, LinkGroup Group, IReadOnlySet<ActorKind> From, IReadOnlySet<ActorKind> To, bool IsSymmetric)
{
    /// <summary>Whether a link of this kind may join actors of these kinds in this direction.</summary>
    public bool Allows(ActorKind from, ActorKind to) => From.Contains(from) && To.Contains(to);
}
