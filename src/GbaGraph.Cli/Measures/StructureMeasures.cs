using System.CommandLine;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Cli.Measures;

/// <summary>Position, groups, censuses, cores.</summary>
internal static class StructureMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("structural-holes", "Burt's constraint, effective size, efficiency and hierarchy.", Holes),
        new("brokerage", "The five roles of Gould and Fernandez between groups.", BrokerageRoles, Groups, Permutations, Seed),
        new("ei-index", "Ties that leave a group against ties inside.", EiIndex, Groups, Permutations, Seed),
        new("mixing", "Ties from group to group.", Mixing, Groups),
        new("assortativity", "Correlation of the degrees at both ends of the edges.", run => MeasureRun.OfGraph(("assortativity", new Assortativity().Compute(run.Graph, new AssortativityParameters(), run.Progress, run.CancellationToken).Coefficient))),
        new("category-assortativity", "Newman's coefficient of groups: 1 where all ties stay inside them.", run => MeasureRun.OfGraph(("assortativity", new CategoryMixing().Compute(run.Graph, new CategoryMixingParameters(run.Groups("--groups").Groups, run.IsWeighted), run.Progress, run.CancellationToken).Assortativity)), Groups),
        new("value-assortativity", "Correlation of a number of the nodes at both ends of the edges.", run => MeasureRun.OfGraph(("assortativity", new Assortativity().Compute(run.Graph, new AssortativityParameters([.. run.Numbers("--values")]), run.Progress, run.CancellationToken).Coefficient)), Measure.Own("--values", "", "File with 'node number' a line.")),
        new("dyad-census", "Pairs tied both ways, one way and not at all; reciprocity and density.", Dyads),
        new("triad-census", "Triples of nodes by the sixteen kinds.", run => Triads(new TriadCensus(run.Workers).Compute(run.Graph, run.Progress, run.CancellationToken))),
        new("centralisation", "How far the graph is centred on one node.", run => MeasureRun.OfGraph(("centralisation", new Centralisation(run.Workers).Compute(run.Graph, new CentralisationParameters(run.Value<CentralisationMeasure>("--of")), run.Progress, run.CancellationToken).Index)), Measure.Own("--of", CentralisationMeasure.Degree, "degree, outDegree, inDegree, betweenness or closeness.")),
        new("inequality", "Gini's and Herfindahl's indices of the degrees.", Inequality),
        new("core-periphery", "The split into core (1) and periphery (0) that fits best.", Core, Measure.Own("--pattern", CorePattern.CoreTies, "coreTies or blocks."), Measure.Own("--starts", 10, "Random starts of the search."), Seed),
        new("coreness", "Continuous core–periphery model.", run => run.ByNode(new ContinuousCorePeriphery().Compute(run.Graph, new ContinuousCoreParameters(run.IsWeighted), run.Progress, run.CancellationToken).Coreness)),
        new("rich-club", "How densely the nodes above each degree are tied.", RichClubs, Measure.Own("--samples", 0, "Rewired graphs to compare with."), Seed),
    ];

    private static Option<string> Groups => Measure.Own("--groups", "", "File with 'node group' a line.");

    private static Option<int> Permutations => Measure.Own("--permutations", 0, "How often the groups are dealt out anew.");

    private static Option<ulong> Seed => Measure.Own("--random-seed", 1UL, "Where the random numbers start.");

    private static MeasureTable Holes(MeasureRun run)
    {
        var result = new StructuralHoles(run.Workers).Compute(
            run.Graph, new StructuralHolesParameters(run.IsWeighted), run.Progress, run.CancellationToken);
        return run.ByNode(
            ("constraint", result.Constraint), ("effective_size", result.EffectiveSize), ("efficiency", result.Efficiency), ("hierarchy", result.Hierarchy));
    }

    private static MeasureTable BrokerageRoles(MeasureRun run)
    {
        var groups = run.Groups("--groups").Groups;
        var result = new Brokerage(run.Workers).Compute(
            run.Graph, new BrokerageParameters(groups, run.Value<int>("--permutations"), run.Value<ulong>("--random-seed")), run.Progress, run.CancellationToken);
        var roles = Enum.GetValues<BrokerageRole>();
        var columns = roles.Select(role => (role.ToString().ToLowerInvariant(), (IReadOnlyList<double?>)[.. result.Counts[(int)role].Select(count => (double?)count)]));
        var scores = roles.Where(_ => !result.ZScores.IsEmpty).Select(role => ($"{role.ToString().ToLowerInvariant()}_z", (IReadOnlyList<double?>)result.ZScores[(int)role]));
        return run.ByNode([.. columns, .. scores]);
    }

    private static MeasureTable EiIndex(MeasureRun run)
    {
        var (groups, labels) = run.Groups("--groups");
        var result = new ExternalInternalIndex(run.Workers).Compute(
            run.Graph, new ExternalInternalParameters(groups, run.Value<int>("--permutations"), run.Value<ulong>("--random-seed")), run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
        [
            ("index", result.Index), ("expected", result.Expected), ("p_lower", result.Test?.Lower), ("p_upper", result.Test?.Upper),
            .. result.ByGroup.Select((index, group) => ($"group {labels[group]}", index)),
        ]);
    }

    private static MeasureTable Mixing(MeasureRun run)
    {
        var (groups, labels) = run.Groups("--groups");
        var result = new CategoryMixing().Compute(
            run.Graph, new CategoryMixingParameters(groups, run.IsWeighted), run.Progress, run.CancellationToken);
        return new MeasureTable(
            ["from", "to", "ties"],
            result.Ties.SelectMany((row, from) => row.Select((ties, to) => (object?[])[labels[from], labels[to], ties])));
    }

    private static MeasureTable Dyads(MeasureRun run)
    {
        var result = new DyadCensus().Compute(run.Graph, run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("mutual", result.Mutual), ("asymmetric", result.Asymmetric), ("null", result.Null), ("reciprocity", result.Reciprocity), ("density", result.Density));
    }

    private static MeasureTable Triads(TriadCensusResult result)
    {
        string[] codes = ["003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300"];
        return new MeasureTable(["triad", "count"], codes.Select((code, type) => (object?[])[code, result.Counts[type]]));
    }

    private static MeasureTable Inequality(MeasureRun run)
    {
        var degrees = new DegreeCentrality(run.Workers).Compute(run.Graph, new DegreeParameters(), run.Progress, run.CancellationToken).Raw.AsSpan();
        return MeasureRun.OfGraph(("gini", Concentration.Gini(degrees)), ("herfindahl", Concentration.Herfindahl(degrees)));
    }

    private static MeasureTable Core(MeasureRun run)
    {
        var parameters = new CorePeripheryParameters(run.Value<CorePattern>("--pattern"), run.Value<int>("--starts"), Seed: run.Value<ulong>("--random-seed"));
        var core = new CorePeriphery(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Core.ToHashSet();
        return run.ByNode("core", [.. Enumerable.Range(0, run.Names.Count).Select(node => core.Contains(node) ? 1 : 0)]);
    }

    private static MeasureTable RichClubs(MeasureRun run)
    {
        var parameters = new RichClubParameters(run.Value<int>("--samples"), Seed: run.Value<ulong>("--random-seed"));
        var rows = new RichClub(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Rows;
        return new MeasureTable(
            ["degree", "nodes", "coefficient", "normalised", "p_upper"],
            rows.Select(row => (object?[])[row.Degree, row.Nodes, row.Coefficient, row.Normalised, row.Test?.Upper]));
    }
}
