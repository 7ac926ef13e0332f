using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Tests.Support;

/// <summary>The definitions written out over matrices: Floyd and Warshall's distances with counts of paths, a dense linear system.</summary>
internal sealed class BruteForce
{
    private readonly int _n;
    private readonly bool _isDirected;
    private readonly double[,] _weights;
    private readonly double[,] _distances;
    private readonly double[,] _counts;

    public BruteForce(RandomGraph graph, EdgeLength length)
    {
        (_n, _isDirected) = (graph.NodeCount, graph.IsDirected);
        (_weights, _distances, _counts) = (new double[_n, _n], new double[_n, _n], new double[_n, _n]);
        foreach (var (source, target, weight) in graph.Edges.Reverse().Where(edge => edge.Source != edge.Target))
        {
            _weights[source, target] = weight;
            if (!_isDirected)
                _weights[target, source] = weight;
        }

        Start(length);
        for (var k = 0; k < _n; k++)
            Allow(k);
    }

    public double[] Betweenness() => Each(v =>
    {
        var sum = 0.0;
        for (var s = 0; s < _n; s++)
        {
            for (var t = 0; t < _n; t++)
            {
                var differ = s != t && s != v && t != v && double.IsFinite(_distances[s, t]);
                if (differ && _distances[s, v] + _distances[v, t] == _distances[s, t])
                    sum += _counts[s, v] * _counts[v, t] / _counts[s, t];
            }
        }

        return _isDirected ? sum : sum / 2;
    });

    public double[] Closeness(PathDirection direction) => Each(v =>
    {
        var reached = DistancesOf(v, direction);
        return reached.Length == 0 ? 0 : (double)reached.Length * reached.Length / (_n - 1) / reached.Sum();
    });

    public double[] ComponentCloseness(PathDirection direction) => Each(v =>
        DistancesOf(v, direction) is { Length: > 0 } reached ? reached.Length / reached.Sum() : 0);

    public double[] Eccentricity(PathDirection direction) => Each(v => DistancesOf(v, direction).DefaultIfEmpty().Max());

    public double[] Harmonic(PathDirection direction) => Each(v => DistancesOf(v, direction).Sum(distance => 1 / distance));

    /// <summary>Solves x = (1 − d) / n + d P x by Gaussian elimination.</summary>
    public double[] PageRank(double damping, bool isWeighted)
    {
        var matrix = new double[_n, _n + 1];
        for (var u = 0; u < _n; u++)
        {
            var sum = Enumerable.Range(0, _n).Sum(v => Link(u, v, isWeighted));
            for (var v = 0; v < _n; v++)
                matrix[v, u] = (u == v ? 1 : 0) - (damping * (sum == 0 ? 1.0 / _n : Link(u, v, isWeighted) / sum));
            matrix[u, _n] = (1 - damping) / _n;
        }

        return Solve(matrix);
    }

    /// <summary>For each k, takes away nodes of degree below k until none is left; who stays has a core number of at least k.</summary>
    public int[] Cores()
    {
        var cores = new int[_n];
        var kept = Enumerable.Range(0, _n).ToHashSet();
        for (var k = 1; kept.Count > 0; k++)
        {
            while (kept.RemoveWhere(v => kept.Sum(u => Ties(u, v)) < k) > 0)
            {
            }

            foreach (var v in kept)
                cores[v] = k;
        }

        return cores;
    }

    private int Ties(int u, int v) =>
        (_weights[u, v] > 0 ? 1 : 0) + (_isDirected && _weights[v, u] > 0 ? 1 : 0);

    private double Link(int u, int v, bool isWeighted) => isWeighted ? _weights[u, v] : Math.Sign(_weights[u, v]);

    private double[] DistancesOf(int v, PathDirection direction) =>
    [
        .. Enumerable.Range(0, _n)
            .Where(u => u != v)
            .Select(u => direction == PathDirection.Out ? _distances[v, u] : _distances[u, v])
            .Where(double.IsFinite),
    ];

    private double[] Each(Func<int, double> value) => [.. Enumerable.Range(0, _n).Select(value)];

    private void Start(EdgeLength length)
    {
        for (var u = 0; u < _n; u++)
        {
            for (var v = 0; v < _n; v++)
            {
                var weight = _weights[u, v];
                _counts[u, v] = u == v || weight > 0 ? 1 : 0;
                _distances[u, v] = (u == v, weight > 0, length) switch
                {
                    (true, _, _) => 0,
                    (_, false, _) => double.PositiveInfinity,
                    (_, _, EdgeLength.Hops) => 1,
                    (_, _, EdgeLength.Weight) => weight,
                    _ => 1 / weight,
                };
            }
        }
    }

    private void Allow(int k)
    {
        for (var i = 0; i < _n; i++)
        {
            for (var j = 0; j < _n; j++)
            {
                var through = _distances[i, k] + _distances[k, j];
                if (i == k || j == k || i == j || double.IsInfinity(through) || through > _distances[i, j])
                    continue;
                var paths = _counts[i, k] * _counts[k, j];
                _counts[i, j] = through < _distances[i, j] ? paths : _counts[i, j] + paths;
                _distances[i, j] = through;
            }
        }
    }

    private static double[] Solve(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        for (var pivot = 0; pivot < n; pivot++)
        {
            for (var row = 0; row < n; row++)
            {
                var factor = row == pivot ? 0 : matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; factor != 0 && column <= n; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
            }
        }

        return [.. Enumerable.Range(0, n).Select(row => matrix[row, n] / matrix[row, row])];
    }
}
