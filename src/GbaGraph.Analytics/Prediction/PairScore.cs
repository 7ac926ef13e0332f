using System.Globalization;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Prediction;

/// <summary>Scores pairs one at a time; walks from a node are kept while its pairs follow each other. For one thread.</summary>
internal sealed class PairScore(CsrRows contacts, LinkPredictionParameters parameters)
{
    private const double Tolerance = 1e-14;
    private const int MaximumSteps = 10_000;

    private readonly double[] _walks = new double[parameters.Score == LinkScore.Katz ? contacts.Offsets.Length - 1 : 0];
    private int _from = -1;

    public double Of(int first, int second, CancellationToken cancellationToken) => parameters.Score switch
    {
        LinkScore.CommonNeighbours => Common(first, second, _ => 1),
        LinkScore.AdamicAdar => Common(first, second, node => 1 / Math.Log(Degree(node))),
        LinkScore.ResourceAllocation => Common(first, second, node => 1.0 / Degree(node)),
        LinkScore.PreferentialAttachment => (double)Degree(first) * Degree(second),
        LinkScore.Jaccard => Jaccard(first, second),
        _ => Katz(first, second, cancellationToken),
    };

    private int Degree(int node) => contacts.Row(node).Length;

    private double Jaccard(int first, int second)
    {
        var common = Common(first, second, _ => 1);
        var union = Degree(first) + Degree(second) - common;
        return union == 0 ? 0 : common / union;
    }

    private double Common(int first, int second, Func<int, double> value)
    {
        var (sum, i, j) = (0.0, 0, 0);
        var a = contacts.Row(first);
        var b = contacts.Row(second);
        while (i < a.Length && j < b.Length)
        {
            var (left, right) = (a[i], b[j]);
            sum += left == right ? value(left) : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return sum;
    }

    private double Katz(int first, int second, CancellationToken cancellationToken)
    {
        if (_from != first)
            Walk(first, cancellationToken);
        return _walks[second];
    }

    private void Walk(int from, CancellationToken cancellationToken)
    {
        var product = new SparseProduct(contacts, isWeighted: false, workers: 1);
        var (step, next) = (new double[_walks.Length], new double[_walks.Length]);
        Array.Clear(_walks);
        step[from] = 1;
        _from = from;
        for (var length = 1; length <= MaximumSteps; length++)
        {
            product.Multiply(step, next, cancellationToken);
            for (var node = 0; node < next.Length; node++)
                _walks[node] += next[node] *= parameters.Beta;
            var total = Vectors.Sum(_walks);
            if (!double.IsFinite(total))
                break;
            if (Vectors.Sum(next) <= Tolerance * total)
                return;
            (step, next) = (next, step);
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"Beta {parameters.Beta} is too large for this graph: it must be below 1 / the largest eigenvalue."));
    }
}
