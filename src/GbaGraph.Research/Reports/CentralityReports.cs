using System.Globalization;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Reports;

/// <summary>Computes centrality reports. In this process the same snapshot, network and options give the same digits on every run and any number of cores.</summary>
public static class CentralityReports
{
    private const string MentionWarning =
        "Scores count what the sources mention: an actor that they write about more has more links here, whatever its real part is.";

    /// <summary>Computes one measure over one network of one snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="definition">The network.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="options">How to compute and rank.</param>
    /// <param name="progress">Told the finished share, from 0 to 1; may be null.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <param name="engine">What the report says of its engine; this process, asked for, unless given.</param>
    /// <exception cref="GbaGraphException">NOT_CONVERGED: PageRank or eigenvector centrality didn't settle; BAD_REQUEST: an option is out of its range; MEMORY_LIMIT: it needs more memory than is allowed.</exception>
    public static CentralityReport Compute(GraphSnapshot snapshot, NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options,
        IProgress<double>? progress, CancellationToken cancellationToken, UsedEngine? engine = null)
    {
        options.Require();
        var network = NetworkProjection.Project(snapshot, definition);
        var scores = Scores(network, measure, options, progress, cancellationToken);
        return Report(definition, measure, options, engine ?? UsedEngine.InProcess(), snapshot.Revision, snapshot.ContentHash, network.Summary, network.Slugs, scores);
    }

    /// <summary>The report of scores that a server computed.</summary>
    internal static CentralityReport Of(ServerScores computed, NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options, UsedEngine engine)
    {
        var network = computed.Network;
        return Report(
            definition, measure, options, engine, network.Revision, network.ContentHash, NetworkSummary.Of(definition, network), network.Slugs, CentralityScores.Of(computed, measure));
    }

    private static CentralityReport Report(NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options, UsedEngine engine,
        long revision, string contentHash, NetworkSummary summary, IReadOnlyList<string> slugs, CentralityScores scores) => new(
        measure, CentralityScores.FormulaOf(measure), Parameters(definition, measure, options), engine, revision, contentHash, summary,
        Warnings(summary, definition, measure), Rows(slugs, scores, options));

    private static CentralityScores Scores(Network network, CentralityMeasure measure, CentralityOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return CentralityScores.Compute(network.Graph, measure, options, progress, cancellationToken);
        }
        catch (InvalidOperationException e)
        {
            throw new GbaGraphException(ErrorCodes.NotConverged, e.Message, inner: e);
        }
        catch (InsufficientMemoryException e)
        {
            throw new GbaGraphException(ErrorCodes.MemoryLimit, e.Message, inner: e);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, e.Message.Split(" (Parameter", 2)[0], inner: e);
        }
    }

    private static IReadOnlyList<CentralityRow> Rows(IReadOnlyList<string> slugs, CentralityScores scores, CentralityOptions options)
    {
        var ranks = Ranking.Compute((options.Normalized ? scores.Normalized : scores.Raw).AsSpan());
        return [.. Enumerable.Range(0, slugs.Count)
            .Select(node => new CentralityRow(ranks[node], slugs[node], scores.Raw[node], scores.Normalized[node]))
            .OrderBy(row => row.Rank).ThenBy(row => row.Slug, StringComparer.Ordinal)];
    }

    private static List<ReportParameter> Parameters(NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options)
    {
        List<ReportParameter> parameters =
        [
            new("measure", Vocabulary.NameOf(measure)),
            .. NetworkDescription.Parameters(definition),
            new("weights", Weights(measure, options)),
            new("ranked by", options.Normalized ? "normalised score" : "raw score"),
        ];
        if (measure == CentralityMeasure.Pagerank) parameters.Add(new("damping", options.Damping.ToString("R", CultureInfo.InvariantCulture)));
        if (measure is CentralityMeasure.Pagerank or CentralityMeasure.Eigenvector)
        {
            parameters.Add(new("tolerance", options.Tolerance.ToString("R", CultureInfo.InvariantCulture)));
            parameters.Add(new("maximum iterations", options.IterationsOf(measure).ToString(CultureInfo.InvariantCulture)));
        }

        return parameters;
    }

    private static string Weights(CentralityMeasure measure, CentralityOptions options) => measure switch
    {
        _ when !options.Weighted || measure == CentralityMeasure.Core => "none",
        CentralityMeasure.Degree or CentralityMeasure.Pagerank or CentralityMeasure.Eigenvector => "number of links",
        _ => "length 1 / number of links",
    };

    private static List<string> Warnings(NetworkSummary network, NetworkDefinition definition, CentralityMeasure measure)
    {
        List<string> warnings = [MentionWarning, .. ReportWarnings.Of(network, definition)];
        if (network.Components > 1 && measure == CentralityMeasure.Closeness)
            warnings.Add("The network is not connected: raw closeness compares within a component only; compare the normalised score or HARMONIC.");
        if (network.Components > 1 && measure == CentralityMeasure.Eigenvector)
            warnings.Add("The network is not connected: only one component has scores, the others have 0; compare PAGERANK.");
        return warnings;
    }
}
