using GbaGraph.Domain.Links;

namespace GbaGraph.Research.Paths;

/// <summary>The surroundings of some actors.</summary>
/// <param name="Actors">Slugs, nearest first, equals in ordinal order.</param>
/// <param name="Links">Every link that fulfils the filter and has both ends among them, by id.</param>
/// <param name="IsTruncated">Whether there were more actors than the limit.</param>
public sealed record Subgraph(IReadOnlyList<string> Actors, IReadOnlyList<Link> Links, bool IsTruncated);
