using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Reports;

/// <summary>Raw and normalised scores of one measure, by node.</summary>
internal sealed record CentralityScores(ImmutableArray<double> Raw, ImmutableArray<double> Normalized)
{
    // Where the largest eigenvalue belongs to one component, scores elsewhere only go towards 0.
    private const double SmallestEigenvector = 1e-10;

    /// <summary>Computes in this process.</summary>
    public static CentralityScores Compute(CsrGraph graph, CentralityMeasure measure, CentralityOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var length = options.Weighted ? EdgeLength.InverseWeight : EdgeLength.Hops;
        switch (measure)
        {
            case CentralityMeasure.Degree:
                var degree = new DegreeCentrality().Compute(graph, new DegreeParameters(), progress, cancellationToken);
                return options.Weighted ? OfEachOther(degree.Strength) : new(degree.Raw, degree.Normalised);
            case CentralityMeasure.Betweenness:
                var betweenness = new BetweennessCentrality().Compute(graph, new BetweennessParameters(length), progress, cancellationToken);
                return new(betweenness.Raw, betweenness.Normalised);
            case CentralityMeasure.Closeness:
                var closeness = new ClosenessCentrality().Compute(graph, new ClosenessParameters(length), progress, cancellationToken);
                return new(closeness.Component, closeness.WassermanFaust);
            case CentralityMeasure.Harmonic:
                var harmonic = new HarmonicCentrality().Compute(graph, new HarmonicParameters(length), progress, cancellationToken);
                return new(harmonic.Raw, harmonic.Normalised);
            case CentralityMeasure.Pagerank:
                var walk = new PageRank().Compute(graph, new(options.Damping, options.Weighted, options.Tolerance, options.IterationsOf(measure)), progress, cancellationToken);
                return new(walk.Scores, walk.Scores);
            case CentralityMeasure.Eigenvector:
                var parameters = new EigenvectorParameters(options.Weighted, VectorScale.Euclidean, options.Tolerance, options.IterationsOf(measure));
                return Settled(new EigenvectorCentrality().Compute(graph, parameters, progress, cancellationToken).Scores);
            case CentralityMeasure.Core:
                return OfEachOther([.. new CoreNumbers().Compute(graph, progress, cancellationToken).Cores.Select(c => (double)c)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure.");
        }
    }

    /// <summary>Scores that a server computed, normalised as those of this process.</summary>
    public static CentralityScores Of(ServerScores computed, CentralityMeasure measure)
    {
        double n = computed.Network.Slugs.Count;
        var scores = computed.Scores;
        switch (measure)
        {
            case CentralityMeasure.Betweenness:
                return new(scores, [.. scores.Select(s => n < 3 ? 0 : s / ((n - 1) * (n - 2) / 2))]);
            case CentralityMeasure.Closeness:
                var sizes = computed.Network.Components.CountBy(c => c).ToDictionary();
                return new(scores, [.. scores.Select((s, node) => n < 2 ? 0 : (sizes[computed.Network.Components[node]] - 1) / (n - 1) * s)]);
            case CentralityMeasure.Pagerank:
                return new(scores, scores);
            default:
                return OfEachOther(scores);
        }
    }

    /// <summary>The formula of a measure.</summary>
    public static string FormulaOf(CentralityMeasure measure) => measure switch
    {
        CentralityMeasure.Degree => DegreeCentrality.Formula,
        CentralityMeasure.Betweenness => BetweennessCentrality.Formula,
        CentralityMeasure.Closeness => ClosenessCentrality.Formula,
        CentralityMeasure.Harmonic => HarmonicCentrality.Formula,
        CentralityMeasure.Pagerank => PageRank.Formula,
        CentralityMeasure.Eigenvector => EigenvectorCentrality.Formula,
        CentralityMeasure.Core => CoreNumbers.Formula,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure."),
    };

    private static CentralityScores OfEachOther(ImmutableArray<double> raw) => new(raw, [.. raw.Select(s => raw.Length < 2 ? 0 : s / (raw.Length - 1))]);

    private static CentralityScores Settled(ImmutableArray<double> scores)
    {
        ImmutableArray<double> settled = [.. scores.Select(s => s < SmallestEigenvector ? 0 : s)];
        return new(settled, settled);
    }
}
