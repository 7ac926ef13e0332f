using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;

namespace GbaGraph.Storage;

/// <summary>What the store holds.</summary>
/// <param name="Revision">Grows by one with every write; 0 before the first load.</param>
/// <param name="ContentHash">Hash of the content in the canonical form of docs/model.md; empty before the first load.</param>
/// <param name="SeedHash">Hash of the seed that it was filled from; empty before the first load.</param>
/// <param name="ActorsByKind">Number of actors of each kind that has any.</param>
/// <param name="LinksByKind">Number of links of each kind that has any.</param>
/// <param name="Sources">Number of sources.</param>
/// <param name="Observations">Number of observations.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Conflicts">Number of conflicts.</param>
/// <param name="Frameworks">Number of frameworks.</param>
public sealed record StoreMeta(
    long Revision, string ContentHash, string SeedHash,
    IReadOnlyDictionary<ActorKind, int> ActorsByKind, IReadOnlyDictionary<LinkKind, int> LinksByKind,
    int Sources, int Observations, int Events, int Conflicts, int Frameworks)
{
    /// <summary>Number of actors.</summary>
    public int Actors => ActorsByKind.Values.Sum();

    /// <summary>Number of links.</summary>
    public int Links => LinksByKind.Values.Sum();
}
