using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>The potentials of one component: the inverse of its Laplacian with the last node grounded.</summary>
internal sealed class CurrentFlow
{
    private readonly CsrRows _rows;
    private readonly int[] _nodes;
    private readonly double[][] _potentials;
    private readonly double[] _sums;
    private readonly double _trace;

    public CurrentFlow(CsrRows rows, int[] nodes, int? workers, CancellationToken cancellationToken)
    {
        (_rows, _nodes) = (rows, nodes);
        var grounded = nodes.Length - 1;
        var laplacian = Enumerable.Range(0, grounded).Select(_ => new double[grounded]).ToArray();
        for (var place = 0; place < grounded; place++)
        {
            foreach (var (other, weight) in Ties(place))
            {
                laplacian[place][place] += weight;
                if (other < grounded)
                    laplacian[place][other] -= weight;
            }
        }

        _potentials = [.. CholeskyInverse.Of(laplacian, workers, cancellationToken).Select(row => (double[])[.. row, 0]), new double[nodes.Length]];
        _sums = [.. _potentials.Select(Vectors.Sum)];
        for (var place = 0; place < nodes.Length; place++)
            _trace += _potentials[place][place];
    }

    public double Information(int place)
    {
        var k = _nodes.Length;
        return k == 1 ? 0 : k / ((k * _potentials[place][place]) + _trace - (2 * _sums[place]));
    }

    /// <summary>Half the currents on the ties of a node, over the pairs of the others; the row is overwritten.</summary>
    public double Betweenness(int place, double[] row, CancellationToken cancellationToken)
    {
        var sum = 0.0;
        foreach (var (other, weight) in Ties(place))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < row.Length; i++)
                row[i] = _potentials[place][i] - _potentials[other][i];
            sum += weight * Differences(row, row[place]) / 2;
        }

        return sum;
    }

    /// <summary>Σ |a − b| over all pairs of values, without the pairs of one value that is among them.</summary>
    private static double Differences(double[] values, double without)
    {
        Array.Sort(values);
        var (sum, own) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] * ((2.0 * i) - values.Length + 1);
            own += Math.Abs(values[i] - without);
        }

        return Math.Max(0, sum - own);
    }

    private IEnumerable<(int Place, double Weight)> Ties(int place)
    {
        for (var arc = _rows.Offsets[_nodes[place]]; arc < _rows.Offsets[_nodes[place] + 1]; arc++)
            yield return (Array.BinarySearch(_nodes, _rows.Targets[arc]), _rows.Weights is null ? 1 : _rows.Weights[arc]);
    }
}
