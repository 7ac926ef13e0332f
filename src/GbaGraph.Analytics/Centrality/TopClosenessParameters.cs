using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="TopCloseness"/>.</summary>
/// <param name="Count">How many nodes are wanted, at least 1.</param>
/// <param name="Scale">Which closeness.</param>
/// <param name="Direction">Whether distances go from the node or to it; without meaning in an undirected graph.</param>
public sealed record TopClosenessParameters(
    int Count = 10, ClosenessScale Scale = ClosenessScale.Harmonic, PathDirection Direction = PathDirection.Out);
