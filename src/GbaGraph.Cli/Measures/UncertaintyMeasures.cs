using System.Collections.Immutable;
using System.CommandLine;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Statistics;
using GbaGraph.Cli.Commands;

namespace GbaGraph.Cli.Measures;

/// <summary>How far to trust a measure: measures of measures.</summary>
internal static class UncertaintyMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("bootstrap", "Intervals of a measure over links drawn with replacement.", Bootstrap, Of, InnerMeasure.Column, Replicates(1000), Measure.Own("--level", 0.95, "How much of the draws an interval holds."), Seed),
        new("tie-sensitivity", "How alike a ranking stays when ties are missing or wrong.", Sensitivity, Of, InnerMeasure.Column, Rates("--removed", "Shares of the ties that are removed.", 0.1), Rates("--added", "Shares of ties that are added.", 0), Replicates(100), Seed),
        new("rank-correlation", "Spearman's and Kendall's correlation of two measures.", Correlated, Of, InnerMeasure.Named("--with", "degree"), InnerMeasure.Column),
        new("null-model-test", "A measure against random graphs that keep something of the network.", Tested, Of, InnerMeasure.Column, Measure.Own("--model", NullModel.Rewiring, "rewiring, configuration or erdosRenyi."), Measure.Own("--samples", 100, "How many random graphs."), Seed),
    ];

    private enum NullModel
    {
        Rewiring,
        Configuration,
        ErdosRenyi,
    }

    private static Option<string> Of => InnerMeasure.Named("--of", "betweenness");

    private static Option<ulong> Seed => Measure.Own("--random-seed", 1UL, "Where the random numbers start.");

    private static Option<int> Replicates(int standard) => Measure.Own("--replicates", standard, "How many networks are drawn.");

    private static Option<double[]> Rates(string name, string description, double standard) =>
        new Option<double[]>(name) { Description = description, DefaultValueFactory = _ => [standard], AllowMultipleArgumentsPerToken = true }.OnlyValues();

    private static MeasureTable Bootstrap(MeasureRun run)
    {
        var inner = InnerMeasure.Of(run, "--of");
        var parameters = new LinkBootstrapParameters(run.Value<int>("--replicates"), run.Value<double>("--level"), run.Value<ulong>("--random-seed"));
        var intervals = new LinkBootstrap(run.Workers).Compute(run.Graph, inner.Values, parameters, run.Progress, run.CancellationToken).Intervals;
        return new MeasureTable(
            ["of", "estimate", "mean", "standard_error", "lower", "upper"],
            inner.Labels.Zip(intervals, (label, row) => (object?[])[label, row.Estimate, row.Mean, row.StandardError, row.Lower, row.Upper]));
    }

    private static MeasureTable Sensitivity(MeasureRun run)
    {
        ImmutableArray<TieError> errors =
            [.. run.Value<double[]>("--removed").SelectMany(_ => run.Value<double[]>("--added"), (removed, added) => new TieError(removed, added))];
        var parameters = new TieSensitivityParameters(errors, run.Value<int>("--replicates"), run.Value<ulong>("--random-seed"));
        var rows = new TieSensitivity(run.Workers).Compute(run.Graph, InnerMeasure.Of(run, "--of").Scores, parameters, run.Progress, run.CancellationToken).Rows;
        return new MeasureTable(
            ["removed", "added", "spearman", "spearman_lower", "kendall", "kendall_lower", "ranked"],
            rows.Select(row => (object?[])[row.Error.Removed, row.Error.Added, row.Spearman, row.SpearmanLower, row.KendallTauB, row.KendallLower, row.Ranked]));
    }

    private static MeasureTable Correlated(MeasureRun run)
    {
        var first = InnerMeasure.Of(run, "--of").Scores(run.Graph, run.CancellationToken).AsSpan();
        var second = InnerMeasure.Of(run, "--with").Scores(run.Graph, run.CancellationToken).AsSpan();
        return MeasureRun.OfGraph(("spearman", RankCorrelation.Spearman(first, second, run.CancellationToken)), ("kendall", RankCorrelation.KendallTauB(first, second, run.CancellationToken)));
    }

    private static MeasureTable Tested(MeasureRun run)
    {
        var inner = InnerMeasure.Of(run, "--of");
        var parameters = new NullModelTestParameters(run.Value<int>("--samples"), run.Value<ulong>("--random-seed"));
        var values = new NullModelTest(run.Workers).Compute(run.Graph, inner.Values, Model(run), parameters, run.Progress, run.CancellationToken).Values;
        return new MeasureTable(
            ["of", "observed", "mean", "deviation", "z", "p_lower", "p_upper"],
            inner.Labels.Zip(values, (label, row) => (object?[])[label, row.Observed, row.Mean, row.StandardDeviation, row.Z, row.Lower, row.Upper]));
    }

    private static INullModel Model(MeasureRun run) => run.Value<NullModel>("--model") switch
    {
        NullModel.Configuration => ConfigurationModel.Like(run.Graph),
        NullModel.ErdosRenyi => ErdosRenyiModel.Like(run.Graph),
        _ => new RewiringModel(run.Graph),
    };
}
