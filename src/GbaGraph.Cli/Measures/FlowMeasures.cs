using System.Collections.Immutable;
using System.CommandLine;
using GbaGraph.Analytics.Flows;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Helix;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Flows between places, relations against each other, and the helix.</summary>
internal static class FlowMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("gravity", "A gravity model of flows. Lines: origin destination flow distance.", Gravity, Measure.Own("--kind", GravityKind.Poisson, "logLinear, poisson or doublyConstrained."), Measure.Own("--masses", "", "File with 'place mass' a line; not for doublyConstrained."), Measure.Own("--residuals", false, "Print each flow with what the model expects, not the coefficients.")) { ExtraColumns = 2 },
        new("qap", "Correlation of two relations over the same nodes, tested by permuting nodes.", Qap, With, Permutations, Seed),
        new("mrqap", "Regression of the relation on others over the same nodes, tested by permuting residuals.", Mrqap, With, Permutations, Seed),
        new("helix", "Entropies and mutual information of two or three spheres. Lines: item actor.", Helix, Measure.Own("--groups", "", "File with 'actor sphere' a line, two or three spheres.")),
    ];

    private static Option<string[]> With =>
        new("--with") { Description = "Edge lists of the other relations, in the form of the first.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };

    private static Option<int> Permutations => Measure.Own("--permutations", 1000, "How many permutations.");

    private static Option<ulong> Seed => Measure.Own("--random-seed", 1UL, "Where the random numbers start.");

    private static MeasureTable Gravity(MeasureRun run)
    {
        var (edges, kind) = (run.Edges, run.Value<GravityKind>("--kind"));
        var masses = kind == GravityKind.DoublyConstrained ? run.Names.Select(_ => 1.0).ToArray() : run.Numbers("--masses");
        var flows = run.Untimed<ImmutableArray<FlowObservation>>(() =>
        [
            .. edges.Sources.Select((origin, i) => new FlowObservation(
                origin, edges.Targets[i], edges.Extra[0][i], masses[origin], masses[edges.Targets[i]], edges.Extra[1][i])),
        ]);
        var result = new GravityModel().Compute(new GravityParameters(flows, kind), run.Progress, run.CancellationToken);
        return run.Value<bool>("--residuals")
            ? new MeasureTable(
                ["origin", "destination", "flow", "fitted", "residual"],
                flows.Select((flow, i) => (object?[])[run.Names[flow.Origin], run.Names[flow.Destination], flow.Flow, result.Fitted[i], result.Residuals[i]]))
            : new MeasureTable(
                ["name", "estimate", "standard_error"],
                [
                    .. result.Coefficients.Select(row => (object?[])[row.Name, row.Estimate, row.StandardError]),
                    ["squared correlation", result.SquaredCorrelation, null],
                    ["deviance", result.Deviance, null],
                ]);
    }

    private static MeasureTable Qap(MeasureRun run)
    {
        if (run.Value<string[]>("--with") is not [var other])
            throw new GbaGraphException(ErrorCodes.BadRequest, "give one relation to correlate with: --with FILE");
        var parameters = new MatrixCorrelationParameters(run.Value<int>("--permutations"), run.Value<ulong>("--random-seed"));
        var result = new MatrixCorrelation(run.Workers).Compute(
            run.Untimed(() => RelationMatrix.Of(run.Graph)), Relation(run, other), parameters, run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("correlation", result.Correlation), ("mean", result.Test?.Mean), ("deviation", result.Test?.StandardDeviation), ("p_lower", result.Test?.Lower), ("p_upper", result.Test?.Upper));
    }

    private static MeasureTable Mrqap(MeasureRun run)
    {
        var files = run.Value<string[]>("--with");
        if (files.Length == 0)
            throw new GbaGraphException(ErrorCodes.BadRequest, "give the relations that may explain it: --with FILE FILE …");
        var parameters = new MatrixRegressionParameters(run.Value<int>("--permutations"), run.Value<ulong>("--random-seed"));
        var result = new MatrixRegression(run.Workers).Compute(
            run.Untimed(() => RelationMatrix.Of(run.Graph)), [.. files.Select(file => Relation(run, file))], parameters, run.Progress, run.CancellationToken);
        return new MeasureTable(
            ["name", "coefficient", "t", "p_two_sided"],
            [
                ["intercept", result.Intercept, null, null],
                .. files.Zip(result.Predictors, (file, row) => (object?[])[file, row.Coefficient, row.Test.Observed, row.TwoSided]),
                ["determination", result.Determination, null, null],
            ]);
    }

    /// <summary>A relation of another file over the nodes of the first.</summary>
    private static double[,] Relation(MeasureRun run, string path) => run.Untimed(() =>
    {
        var edges = EdgeListFile.Read(path, run.IsWeighted, 0, run.CancellationToken);
        var numbers = run.Names.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        if (edges.Names.FirstOrDefault(name => !numbers.ContainsKey(name)) is { } unknown)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"{path} names the node {unknown}, which --edges doesn't; both must be over the same nodes");
        var places = Array.ConvertAll(edges.Names, name => numbers[name]);
        return RelationMatrix.Of(CsrGraph.FromEdges(
            run.Names.Count,
            run.Graph.IsDirected,
            Array.ConvertAll(edges.Sources, source => places[source]),
            Array.ConvertAll(edges.Targets, target => places[target]),
            edges.Weights ?? [],
            run.MergeRule));
    });

    private static MeasureTable Helix(MeasureRun run)
    {
        var (spheres, cells) = run.Untimed(() => Spheres(run));
        var result = new HelixInformation().Compute(cells, run.CancellationToken);
        (string, double?)[] ofTwo = [($"H {spheres[0]}", result.FirstEntropy), ($"H {spheres[1]}", result.SecondEntropy), ($"T {spheres[0]} {spheres[1]}", result.FirstSecond)];
        return spheres.Length == 2
            ? MeasureRun.OfGraph(ofTwo)
            : MeasureRun.OfGraph(
            [
                .. ofTwo, ($"H {spheres[2]}", result.ThirdEntropy), ($"T {spheres[0]} {spheres[2]}", result.FirstThird), ($"T {spheres[1]} {spheres[2]}", result.SecondThird),
                ("H all", result.JointEntropy), ("T all", result.Triple),
            ]);
    }

    /// <summary>The spheres that the file names, and which of them each item has.</summary>
    private static (string[] Spheres, ImmutableArray<HelixCell> Cells) Spheres(MeasureRun run)
    {
        var labels = GroupFile.Labels(run.Value<string>("--groups"), "--groups");
        var spheres = labels.Values.Distinct().Order(StringComparer.Ordinal).ToArray();
        if (spheres.Length is < 2 or > 3)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"--groups has {spheres.Length} spheres; two or three are needed, such as university, industry and government");
        if (run.Edges.Targets.Select(actor => run.Names[actor]).FirstOrDefault(actor => !labels.ContainsKey(actor)) is { } missing)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"--groups has no sphere for the actor {missing}");
        var sphereOf = Array.ConvertAll([.. run.Names], name => labels.TryGetValue(name, out var sphere) ? Array.IndexOf(spheres, sphere) : -1);
        return (spheres, [.. run.Edges.Sources.Zip(run.Edges.Targets, (item, actor) => (item, Sphere: sphereOf[actor]))
            .GroupBy(tie => tie.item, tie => tie.Sphere)
            .Select(item => new HelixCell(item.Contains(0) ? 1 : 0, item.Contains(1) ? 1 : 0, item.Contains(2) ? 1 : 0, 1))]);
    }
}
