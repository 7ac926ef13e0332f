using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Eigenvectors, walks and currents, and the measures of ties.</summary>
internal static class SpectralMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("eigenvector", "Standing among those of standing.", run => run.ByNode(new EigenvectorCentrality(run.Workers).Compute(run.Graph, new EigenvectorParameters(run.IsWeighted, run.Value<VectorScale>("--scale")), run.Progress, run.CancellationToken).Scores), Measure.Own("--scale", VectorScale.Euclidean, "euclidean, sum or largest.")),
        new("katz", "Walks that end at the node, each step counting alpha.", run => run.ByNode(new KatzCentrality(run.Workers).Compute(run.Graph, new KatzParameters(run.Value<double>("--alpha"), run.Value<double>("--beta"), run.IsWeighted, run.Value<VectorScale>("--scale")), run.Progress, run.CancellationToken).Scores), Measure.Own("--alpha", 0.1, "Below 1 / the largest eigenvalue."), Measure.Own("--beta", 1.0, "The score that each node starts with."), Measure.Own("--scale", VectorScale.None, "none, euclidean, sum or largest.")),
        new("hits", "Hubs, and the authorities that they link to.", Hits, Measure.Own("--scale", VectorScale.Euclidean, "euclidean, sum or largest.")),
        new("personalised-pagerank", "Share of time at the node of a walker who restarts at one node.", Personalised, Measure.Own("--restart", "", "The node at which the walker restarts."), Measure.Own("--damping", 0.85, "Probability of walking on."), Measure.Own("--dangling", DanglingRule.Restart, "Where to from a node without out-edges: restart or uniform.")),
        new("eccentricity", "Distance of the farthest node in reach.", run => run.ByNode(new Eccentricity(run.Workers).Compute(run.Graph, new EccentricityParameters(run.Length, run.Value<PathDirection>("--direction")), run.Progress, run.CancellationToken).Distances), Measure.Own("--direction", PathDirection.Out, "out or in.")),
        new("opsahl-degree", "Number and weight of the ties in one.", run => run.ByNode(new OpsahlDegree(run.Workers).Compute(run.Graph, new OpsahlParameters(run.Value<double>("--alpha"), run.Value<DegreeDirection>("--direction")), run.Progress, run.CancellationToken).Scores), Measure.Own("--alpha", 0.5, "0 for the number, 1 for the weight."), Measure.Own("--direction", DegreeDirection.Total, "out, in or total.")),
        new("edge-betweenness", "Share of the shortest paths that take the edge.", run => run.ByEdge(new EdgeBetweenness(run.Workers).Compute(run.Graph, new EdgeBetweennessParameters(run.Length), run.Progress, run.CancellationToken).Edges.Select(edge => (edge.Source, edge.Target, edge.Raw)))),
        new("current-flow", "Current-flow betweenness and information centrality of an undirected graph.", CurrentFlow),
    ];

    private static MeasureTable Hits(MeasureRun run)
    {
        var result = new HubsAndAuthorities(run.Workers).Compute(
            run.Graph, new HitsParameters(run.IsWeighted, run.Value<VectorScale>("--scale")), run.Progress, run.CancellationToken);
        return run.ByNode(("hub", [.. result.Hubs.Select(score => (double?)score)]), ("authority", [.. result.Authorities.Select(score => (double?)score)]));
    }

    private static MeasureTable Personalised(MeasureRun run)
    {
        var at = run.Value<string>("--restart");
        var restart = run.Names.Select(name => name == at ? 1.0 : 0).ToArray();
        if (!restart.Contains(1))
            throw new GbaGraphException(ErrorCodes.BadRequest, $"no edge names the node '{at}': give --restart NODE");
        var parameters = new PersonalisedPageRankParameters(
            [.. restart], run.Value<double>("--damping"), run.Value<DanglingRule>("--dangling"), run.IsWeighted);
        return run.ByNode(new PersonalisedPageRank(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Scores);
    }

    private static MeasureTable CurrentFlow(MeasureRun run)
    {
        var result = new CurrentFlowCentrality(run.Workers).Compute(
            run.Graph, new CurrentFlowParameters(run.IsWeighted), run.Progress, run.CancellationToken);
        return run.ByNode(
            ("betweenness", [.. result.Betweenness.Select(score => (double?)score)]), ("information", [.. result.Information.Select(score => (double?)score)]));
    }
}
