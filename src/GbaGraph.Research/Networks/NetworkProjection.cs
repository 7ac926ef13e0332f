using GbaGraph.Analytics.Graphs;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Storage;

namespace GbaGraph.Research.Networks;

/// <summary>Makes networks out of snapshots.</summary>
public static class NetworkProjection
{
    private static readonly LinkKind[] Upward = [LinkKind.LocatedIn, LinkKind.PartOf];

    /// <summary>The network of this definition. Time linear in actors and links; the same snapshot gives the same network whatever the order of its rows.</summary>
    public static Network Project(GraphSnapshot snapshot, NetworkDefinition definition)
    {
        var actors = Actors(snapshot, definition);
        var nodes = actors.Select((actor, node) => (actor.Slug, node)).ToDictionary(p => p.Slug, p => p.node);
        var links = snapshot.Links.Where(link => IsIn(link, definition) && nodes.ContainsKey(link.From) && nodes.ContainsKey(link.To)).ToList();
        var builder = new CsrGraphBuilder(actors.Count, isDirected: false, MultiEdgeRule.Count);
        foreach (var link in links) builder.AddEdge(nodes[link.From], nodes[link.To]);
        var graph = builder.Build();
        var summary = new NetworkSummary(
            definition.Name, NetworkDescription.Of(definition), graph.NodeCount, graph.EdgeCount, links.Count,
            Enumerable.Range(0, graph.NodeCount).Count(node => graph.Neighbours(node).IsEmpty), Components(graph),
            [.. actors.CountBy(a => a.Kind).OrderBy(p => p.Key)], [.. links.CountBy(l => l.Kind).OrderBy(p => p.Key)]);
        return new Network(definition, [.. actors.Select(a => a.Slug)], graph, summary);
    }

    private static List<Actor> Actors(GraphSnapshot snapshot, NetworkDefinition definition)
    {
        var places = definition.Places is { } wanted ? Within(snapshot, wanted) : null;
        return [.. snapshot.Actors.Where(a => definition.ActorKinds.Contains(a.Kind) && (places is null || (a.Place is { } place && places.Contains(place))))
            .OrderBy(a => a.Slug, StringComparer.Ordinal)];
    }

    private static bool IsIn(Link link, NetworkDefinition definition) =>
        definition.LinkKinds.Contains(link.Kind) && definition.Statuses.Contains(link.Status)
        && (definition.AsOf is not { } asOf || !(link.Start is { } start && asOf.IsBefore(start)) && !(link.End is { } end && end.IsBefore(asOf)));

    /// <summary>These places and every one that lies in them.</summary>
    private static HashSet<string> Within(GraphSnapshot snapshot, IReadOnlyList<string> places)
    {
        var lower = snapshot.Links.Where(l => l.Status == LinkStatus.Stated && Upward.Contains(l.Kind)).ToLookup(l => l.To, l => l.From);
        var found = new HashSet<string>(places);
        var queue = new Queue<string>(places);
        while (queue.TryDequeue(out var place))
        {
            foreach (var part in lower[place].Where(found.Add)) queue.Enqueue(part);
        }

        return found;
    }

    private static int Components(CsrGraph graph)
    {
        var seen = new bool[graph.NodeCount];
        var (count, stack) = (0, new Stack<int>());
        for (var start = 0; start < graph.NodeCount; start++)
        {
            if (seen[start]) continue;
            count++;
            seen[start] = true;
            stack.Push(start);
            while (stack.TryPop(out var node))
            {
                foreach (var next in graph.Neighbours(node))
                {
                    if (seen[next]) continue;
                    seen[next] = true;
                    stack.Push(next);
                }
            }
        }

        return count;
    }
}
