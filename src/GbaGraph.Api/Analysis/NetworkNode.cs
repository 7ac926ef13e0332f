using GbaGraph.Api.Meta;
using GbaGraph.Research.Networks;

namespace GbaGraph.Api.Analysis;

/// <summary>What a network for analysis holds. It is undirected; parallel links are merged.</summary>
[GraphQLName("Network")]
public sealed class NetworkNode(NetworkSummary summary)
{
    public string Name => summary.Name;
    public string Description => summary.Description;
    public int Nodes => summary.Nodes;
    public int Edges => summary.Edges;

    /// <summary>Number of links in the edges.</summary>
    public int Links => summary.Links;

    /// <summary>Number of actors without an edge.</summary>
    public int IsolatedNodes => summary.IsolatedNodes;

    /// <summary>Number of connected components; an isolated actor is one.</summary>
    public int Components => summary.Components;

    public IReadOnlyList<KindCount> ActorsByKind => [.. summary.ActorsByKind.Select(p => new KindCount(p.Key, p.Value))];

    public IReadOnlyList<LinkKindCount> LinksByKind => [.. summary.LinksByKind.Select(p => new LinkKindCount(p.Key, p.Value))];
}
