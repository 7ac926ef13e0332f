using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Power iteration of a walk that restarts at chosen nodes.</summary>
internal sealed class RestartWalk
{
    private readonly PersonalisedPageRankParameters _parameters;
    private readonly SparseProduct _product;
    private readonly double[] _restart;
    private readonly double[] _outSums;
    private readonly double[] _shares;
    private double[] _next;

    public RestartWalk(CsrGraph graph, PersonalisedPageRankParameters parameters, double[] restart, int? workers)
    {
        (_parameters, _restart) = (parameters, restart);
        _product = new SparseProduct(graph.InRows, parameters.IsWeighted, workers);
        Scores = (double[])restart.Clone();
        (_outSums, _shares, _next) = (new double[restart.Length], new double[restart.Length], new double[restart.Length]);
        for (var node = 0; node < restart.Length; node++)
        {
            var weights = parameters.IsWeighted ? graph.Weights(node) : [];
            _outSums[node] = weights.IsEmpty ? graph.Neighbours(node).Length : 0;
            foreach (var weight in weights)
                _outSums[node] += weight;
        }
    }

    public double[] Scores { get; private set; }

    /// <summary>Makes one iteration and returns the sum of the absolute changes.</summary>
    public double Iterate(CancellationToken cancellationToken)
    {
        var dangling = 0.0;
        for (var node = 0; node < Scores.Length; node++)
        {
            _shares[node] = _outSums[node] > 0 ? Scores[node] / _outSums[node] : 0;
            dangling += _outSums[node] > 0 ? 0 : Scores[node];
        }

        _product.Multiply(_shares, _next, cancellationToken);
        var change = 0.0;
        for (var node = 0; node < Scores.Length; node++)
        {
            var from = _parameters.Dangling == DanglingRule.Restart ? _restart[node] : 1.0 / Scores.Length;
            _next[node] = ((1 - _parameters.Damping) * _restart[node]) + (_parameters.Damping * (_next[node] + (from * dangling)));
            change += Math.Abs(_next[node] - Scores[node]);
        }

        (Scores, _next) = (_next, Scores);
        return change;
    }
}
