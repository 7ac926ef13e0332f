using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Networks;

/// <summary>What a network holds.</summary>
/// <param name="Name">Its name, or CUSTOM.</param>
/// <param name="Description">What it was made of, in one sentence.</param>
/// <param name="Nodes">Number of actors.</param>
/// <param name="Edges">Number of edges, parallel links merged.</param>
/// <param name="Links">Number of distinct links in the edges.</param>
/// <param name="IsolatedNodes">Number of actors without an edge.</param>
/// <param name="Components">Number of connected components; an isolated actor is one.</param>
/// <param name="ActorsByKind">Number of actors of each kind that has any, in order of the vocabulary.</param>
/// <param name="LinksByKind">Number of links of each kind that has any, in order of the vocabulary.</param>
public sealed record NetworkSummary(
    string Name, string Description, int Nodes, int Edges, int Links, int IsolatedNodes, int Components,
    IReadOnlyList<KeyValuePair<ActorKind, int>> ActorsByKind, IReadOnlyList<KeyValuePair<LinkKind, int>> LinksByKind)
{
    /// <summary>What a network holds that a server has.</summary>
    internal static NetworkSummary Of(NetworkDefinition definition, ServerNetwork network)
    {
        var sizes = network.Components.CountBy(c => c).Select(p => p.Value).ToArray();
        return new(
            definition.Name, NetworkDescription.Of(definition), network.Slugs.Count, network.Edges, network.LinksByKind.Sum(p => p.Value),
            sizes.Count(size => size == 1), sizes.Length, network.ActorsByKind, network.LinksByKind);
    }
}
