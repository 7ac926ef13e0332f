using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Research.Reports;

/// <summary>Raw and normalised scores of one measure, by node, and its formula.</summary>
internal sealed record CentralityScores(string Formula, ImmutableArray<double> Raw, ImmutableArray<double> Normalized)
{
    public static CentralityScores Compute(CsrGraph graph, CentralityMeasure measure, CentralityOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var length = options.Weighted ? EdgeLength.InverseWeight : EdgeLength.Hops;
        switch (measure)
        {
            case CentralityMeasure.Degree:
                var degree = new DegreeCentrality().Compute(graph, new DegreeParameters(), progress, cancellationToken);
                return options.Weighted
                    ? new(DegreeCentrality.Formula, degree.Strength, [.. degree.Strength.Select(s => graph.NodeCount < 2 ? 0 : s / (graph.NodeCount - 1))])
                    : new(DegreeCentrality.Formula, degree.Raw, degree.Normalised);
            case CentralityMeasure.Betweenness:
                var betweenness = new BetweennessCentrality().Compute(graph, new BetweennessParameters(length), progress, cancellationToken);
                return new(BetweennessCentrality.Formula, betweenness.Raw, betweenness.Normalised);
            case CentralityMeasure.Closeness:
                var closeness = new ClosenessCentrality().Compute(graph, new ClosenessParameters(length), progress, cancellationToken);
                return new(ClosenessCentrality.Formula, closeness.Component, closeness.WassermanFaust);
            case CentralityMeasure.Harmonic:
                var harmonic = new HarmonicCentrality().Compute(graph, new HarmonicParameters(length), progress, cancellationToken);
                return new(HarmonicCentrality.Formula, harmonic.Raw, harmonic.Normalised);
            case CentralityMeasure.Pagerank:
                var parameters = new PageRankParameters(options.Damping, options.Weighted, options.Tolerance, options.MaximumIterations);
                var walk = new PageRank().Compute(graph, parameters, progress, cancellationToken);
                return new(PageRank.Formula, walk.Scores, walk.Scores);
            default:
                throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure.");
        }
    }
}
