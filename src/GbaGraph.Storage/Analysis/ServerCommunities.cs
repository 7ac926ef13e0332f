using System.Collections.Immutable;

namespace GbaGraph.Storage.Analysis;

/// <summary>Communities that a server found.</summary>
/// <param name="Network">The network.</param>
/// <param name="Communities">The community of each node, by any number that its members share.</param>
/// <param name="Modularity">The modularity of the partition with the resolution that was asked for; 0 without edges.</param>
public sealed record ServerCommunities(ServerNetwork Network, ImmutableArray<long> Communities, double Modularity);
