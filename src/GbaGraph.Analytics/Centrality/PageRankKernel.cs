using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Power iteration; each iteration pulls the new score of a node along its in-arcs.</summary>
internal sealed class PageRankKernel
{
    /// <summary>Below this many nodes and arcs an iteration is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 20_000;

    private readonly CsrRows _in;
    private readonly double[]? _weights;
    private readonly double _damping;
    private readonly int _workers;
    private readonly double[] _outSums;
    private readonly double[] _shares;
    private readonly double[] _partials = new double[SourceBlocks.Limit];
    private double[] _scores;
    private double[] _next;

    public PageRankKernel(CsrGraph graph, PageRankParameters parameters, int? workers)
    {
        var n = graph.NodeCount;
        _in = graph.InRows;
        _weights = parameters.IsWeighted ? _in.Weights : null;
        _damping = parameters.Damping;
        _workers = n + _in.Targets.Length < SmallestForThreads ? 1 : SourceBlocks.WorkersFor(workers, n);
        _outSums = OutSums(graph, parameters.IsWeighted);
        _shares = new double[n];
        _scores = new double[n];
        _next = new double[n];
        Array.Fill(_scores, 1.0 / n);
    }

    public double[] Scores => _scores;

    /// <summary>Makes one iteration and returns the sum of the absolute changes.</summary>
    public double Iterate(CancellationToken cancellationToken)
    {
        var n = _scores.Length;
        var dangling = SumOfBlocks(SplitScores, cancellationToken);
        var fromAnywhere = ((1 - _damping) + (_damping * dangling)) / n;
        var change = SumOfBlocks(block => Pull(block, fromAnywhere), cancellationToken);
        (_scores, _next) = (_next, _scores);
        return change;
    }

    private double SplitScores(SourceBlock block)
    {
        var dangling = 0.0;
        for (var u = block.First; u < block.End; u++)
        {
            if (_outSums[u] > 0)
                _shares[u] = _scores[u] / _outSums[u];
            else
                dangling += _scores[u];
        }

        return dangling;
    }

    private double Pull(SourceBlock block, double fromAnywhere)
    {
        var change = 0.0;
        for (var v = block.First; v < block.End; v++)
        {
            var sum = 0.0;
            for (var arc = _in.Offsets[v]; arc < _in.Offsets[v + 1]; arc++)
                sum += _shares[_in.Targets[arc]] * (_weights is null ? 1 : _weights[arc]);
            _next[v] = fromAnywhere + (_damping * sum);
            change += Math.Abs(_next[v] - _scores[v]);
        }

        return change;
    }

    private double SumOfBlocks(Func<SourceBlock, double> part, CancellationToken cancellationToken)
    {
        SourceBlocks.Run(
            _scores.Length, _workers, () => _partials, (partials, block) => partials[block.Index] = part(block), cancellationToken);
        var sum = 0.0;
        foreach (var partial in _partials)
            sum += partial;
        return sum;
    }

    private static double[] OutSums(CsrGraph graph, bool isWeighted)
    {
        var sums = new double[graph.NodeCount];
        for (var node = 0; node < sums.Length; node++)
        {
            var weights = isWeighted ? graph.Weights(node) : [];
            sums[node] = weights.IsEmpty ? graph.Neighbours(node).Length : 0;
            foreach (var weight in weights)
                sums[node] += weight;
        }

        return sums;
    }
}
