using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Power iteration; each iteration pulls the new score of a node along its in-arcs, and lays out at once what the node hands to each of
/// its out-arcs in the next. A row is summed in four parts that are then added, so that additions need not wait for each other.
/// </summary>
internal sealed class PageRankKernel
{
    /// <summary>Below this many nodes and arcs an iteration is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 20_000;

    private readonly CsrRows _in;
    private readonly double[]? _weights;
    private readonly double _damping;
    private readonly int _workers;
    private readonly double[] _inverseOutSums;
    private readonly double[] _scores;
    private readonly double[] _changes = new double[SourceBlocks.Limit];
    private readonly double[] _danglings = new double[SourceBlocks.Limit];
    private double[] _shares;
    private double[] _nextShares;

    public PageRankKernel(CsrGraph graph, PageRankParameters parameters, int? workers)
    {
        var n = graph.NodeCount;
        _in = graph.InRows;
        _weights = parameters.IsWeighted ? _in.Weights : null;
        _damping = parameters.Damping;
        _workers = n + _in.Targets.Length < SmallestForThreads ? 1 : SourceBlocks.WorkersFor(workers, n);
        _inverseOutSums = InverseOutSums(graph, parameters.IsWeighted);
        (_scores, _shares, _nextShares) = (new double[n], new double[n], new double[n]);
        Array.Fill(_scores, 1.0 / n);
        SourceBlocks.Run(n, 1, () => _shares, (shares, block) => _danglings[block.Index] = Share(shares, block), CancellationToken.None);
    }

    public double[] Scores => _scores;

    /// <summary>Makes one iteration and returns the sum of the absolute changes.</summary>
    public double Iterate(CancellationToken cancellationToken)
    {
        var fromAnywhere = ((1 - _damping) + (_damping * SumOf(_danglings))) / _scores.Length;
        SourceBlocks.Run(
            _scores.Length,
            _workers,
            () => _nextShares,
            (shares, block) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                _changes[block.Index] = Pull(block, fromAnywhere);
                _danglings[block.Index] = Share(shares, block);
            },
            cancellationToken);
        (_shares, _nextShares) = (_nextShares, _shares);
        return SumOf(_changes);
    }

    private double Pull(SourceBlock block, double fromAnywhere)
    {
        var change = 0.0;
        for (var v = block.First; v < block.End; v++)
        {
            var sum = _weights is null ? RowSum(_in.Row(v)) : RowSum(_in.Row(v), _in.RowWeights(v));
            var score = fromAnywhere + (_damping * sum);
            change += Math.Abs(score - _scores[v]);
            _scores[v] = score;
        }

        return change;
    }

    private double RowSum(ReadOnlySpan<int> row)
    {
        ref var shares = ref MemoryMarshal.GetArrayDataReference(_shares);
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
        var i = 0;
        for (; i + 4 <= row.Length; i += 4)
        {
            a += Unsafe.Add(ref shares, row[i]);
            b += Unsafe.Add(ref shares, row[i + 1]);
            c += Unsafe.Add(ref shares, row[i + 2]);
            d += Unsafe.Add(ref shares, row[i + 3]);
        }

        for (; i < row.Length; i++)
            a += Unsafe.Add(ref shares, row[i]);
        return (a + b) + (c + d);
    }

    private double RowSum(ReadOnlySpan<int> row, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
            sum += _shares[row[i]] * weights[i];
        return sum;
    }

    /// <summary>What each node hands to an out-arc of weight 1; returns the score of the nodes that have none.</summary>
    private double Share(double[] shares, SourceBlock block)
    {
        var dangling = 0.0;
        for (var u = block.First; u < block.End; u++)
        {
            shares[u] = _scores[u] * _inverseOutSums[u];
            if (_inverseOutSums[u] == 0)
                dangling += _scores[u];
        }

        return dangling;
    }

    private static double SumOf(double[] partials)
    {
        var sum = 0.0;
        foreach (var partial in partials)
            sum += partial;
        return sum;
    }

    /// <summary>1 / the sum of the weights that leave a node, 0 where nothing leaves.</summary>
    private static double[] InverseOutSums(CsrGraph graph, bool isWeighted)
    {
        var inverses = new double[graph.NodeCount];
        for (var node = 0; node < inverses.Length; node++)
        {
            var weights = isWeighted ? graph.Weights(node) : [];
            var sum = weights.IsEmpty ? graph.Neighbours(node).Length : 0.0;
            foreach (var weight in weights)
                sum += weight;
            inverses[node] = sum == 0 ? 0 : 1 / sum;
        }

        return inverses;
    }
}
