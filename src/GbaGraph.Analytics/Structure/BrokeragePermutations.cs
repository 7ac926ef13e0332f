using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>Gathers the counts of permutations, one after the other, and compares the observed ones with them.</summary>
internal sealed class BrokeragePermutations
{
    private readonly long[,] _observed;
    private readonly CancellationToken _cancellationToken;
    private readonly double[,] _expected;
    private readonly double[,] _deviations;
    private readonly double[,] _squares;
    private readonly List<double>[] _totals = [.. Enumerable.Range(0, BrokerageKernel.Roles).Select(_ => new List<double>())];

    public BrokeragePermutations(long[,] observed, double[] probabilities, CancellationToken cancellationToken)
    {
        var n = observed.GetLength(1);
        (_observed, _cancellationToken) = (observed, cancellationToken);
        (_expected, _deviations, _squares) = (new double[BrokerageKernel.Roles, n], new double[BrokerageKernel.Roles, n], new double[BrokerageKernel.Roles, n]);
        for (var node = 0; node < n; node++)
        {
            cancellationToken.CheckEvery4096(node);
            var pairs = Enumerable.Range(0, BrokerageKernel.Roles).Sum(role => observed[role, node]);
            for (var role = 0; role < BrokerageKernel.Roles; role++)
                _expected[role, node] = pairs * probabilities[role];
        }
    }

    private int Count => _totals[0].Count;

    private IEnumerable<int> Nodes => Enumerable.Range(0, _observed.GetLength(1));

    public void Add(long[,] counts)
    {
        for (var role = 0; role < BrokerageKernel.Roles; role++)
        {
            foreach (var node in Nodes)
            {
                _cancellationToken.CheckEvery4096(node);
                var deviation = counts[role, node] - _expected[role, node];
                _deviations[role, node] += deviation;
                _squares[role, node] += deviation * deviation;
            }

            _totals[role].Add(Nodes.Sum(node => counts[role, node]));
        }
    }

    public ImmutableArray<ImmutableArray<double>> Expected() => ByRole((role, node) => _expected[role, node]);

    public ImmutableArray<ImmutableArray<double?>> ZScores() => Count == 0 ? [] : ByRole(Z);

    public ImmutableArray<PermutationSummary> Totals() => Count == 0
        ? []
        : [.. _totals.Select((totals, role) => PermutationSummary.Of(Nodes.Sum(node => _observed[role, node]), totals))];

    private double? Z(int role, int node)
    {
        var spread = _squares[role, node] - (_deviations[role, node] * _deviations[role, node] / Count);
        var isNoise = spread <= 1e-9 * _squares[role, node];
        return isNoise ? null : (_observed[role, node] - _expected[role, node]) / Math.Sqrt(spread / (Count - 1));
    }

    private ImmutableArray<ImmutableArray<TValue>> ByRole<TValue>(Func<int, int, TValue> value) =>
        [.. Enumerable.Range(0, BrokerageKernel.Roles).Select(role => Nodes.Cancellable(_cancellationToken).Select(node => value(role, node)).ToImmutableArray())];
}
