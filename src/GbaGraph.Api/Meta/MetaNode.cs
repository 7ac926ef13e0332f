using System.Reflection;
using GbaGraph.Storage;

namespace GbaGraph.Api.Meta;

/// <summary>What the knowledge base holds, and at which state.</summary>
[GraphQLName("Meta")]
public sealed class MetaNode(StoreMeta meta)
{
    /// <summary>Grows by one with every write.</summary>
    public long Revision => meta.Revision;

    /// <summary>SHA-256 of the content in its canonical form; equal content has an equal hash in every store.</summary>
    public string ContentHash => meta.ContentHash;

    /// <summary>Version of this program.</summary>
    public string Version => Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    public int Actors => meta.Actors;
    public int Links => meta.Links;
    public int Sources => meta.Sources;
    public int Observations => meta.Observations;
    public int Events => meta.Events;
    public int Conflicts => meta.Conflicts;
    public int Frameworks => meta.Frameworks;

    public IReadOnlyList<KindCount> ActorsByKind => [.. meta.ActorsByKind.OrderBy(p => p.Key).Select(p => new KindCount(p.Key, p.Value))];

    public IReadOnlyList<LinkKindCount> LinksByKind => [.. meta.LinksByKind.OrderBy(p => p.Key).Select(p => new LinkKindCount(p.Key, p.Value))];
}
