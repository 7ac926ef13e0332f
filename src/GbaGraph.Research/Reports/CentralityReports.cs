using System.Globalization;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Networks;
using GbaGraph.Storage;

namespace GbaGraph.Research.Reports;

/// <summary>Computes centrality reports. The same snapshot, network and options give the same digits on every run and any number of cores.</summary>
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
    /// <exception cref="GbaGraphException">NOT_CONVERGED: PageRank didn't settle; BAD_REQUEST: an option is out of its range; MEMORY_LIMIT: it needs more memory than is allowed.</exception>
    public static CentralityReport Compute(GraphSnapshot snapshot, NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options,
        IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var network = NetworkProjection.Project(snapshot, definition);
        var scores = Scores(network, measure, options, progress, cancellationToken);
        return new CentralityReport(
            measure, scores.Formula, Parameters(definition, measure, options), snapshot.Revision, snapshot.ContentHash, network.Summary,
            Warnings(network, measure), Rows(network, scores, options));
    }

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

    private static IReadOnlyList<CentralityRow> Rows(Network network, CentralityScores scores, CentralityOptions options)
    {
        var ranks = Ranking.Compute((options.Normalized ? scores.Normalized : scores.Raw).AsSpan());
        return [.. Enumerable.Range(0, network.Slugs.Count)
            .Select(node => new CentralityRow(ranks[node], network.Slugs[node], scores.Raw[node], scores.Normalized[node]))
            .OrderBy(row => row.Rank).ThenBy(row => row.Slug, StringComparer.Ordinal)];
    }

    private static List<ReportParameter> Parameters(NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options)
    {
        var isWalk = measure == CentralityMeasure.Pagerank;
        List<ReportParameter> parameters =
        [
            new("measure", Vocabulary.NameOf(measure)),
            new("network", definition.Name),
            new("actor kinds", NetworkDescription.Names(definition.ActorKinds)),
            new("link kinds", NetworkDescription.Names(definition.LinkKinds)),
            new("statuses", NetworkDescription.Names(definition.Statuses)),
            new("as of", definition.AsOf?.Text ?? "any time"),
            new("places", definition.Places is { } places ? string.Join(' ', places) : "any"),
            new("direction", "undirected"),
            new("weights", !options.Weighted ? "none" : measure is CentralityMeasure.Degree || isWalk ? "number of links" : "length 1 / number of links"),
            new("ranked by", options.Normalized ? "normalised score" : "raw score"),
        ];
        if (isWalk)
        {
            parameters.Add(new("damping", options.Damping.ToString("R", CultureInfo.InvariantCulture)));
            parameters.Add(new("tolerance", options.Tolerance.ToString("R", CultureInfo.InvariantCulture)));
            parameters.Add(new("maximum iterations", options.MaximumIterations.ToString(CultureInfo.InvariantCulture)));
        }

        return parameters;
    }

    private static List<string> Warnings(Network network, CentralityMeasure measure)
    {
        List<string> warnings = [MentionWarning];
        if (network.Summary.Nodes == 0) warnings.Add("The network has no actors; widen its kinds or places.");
        if (network.Summary.Components > 1 && measure == CentralityMeasure.Closeness)
            warnings.Add("The network is not connected: raw closeness compares within a component only; compare the normalised score or HARMONIC.");
        if (network.Definition.Statuses.Any(s => s != LinkStatus.Stated))
            warnings.Add("The network holds links that are not stated as fact (inferred, planned, under construction or proposed).");
        return warnings;
    }
}
