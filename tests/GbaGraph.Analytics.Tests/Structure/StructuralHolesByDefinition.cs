using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

/// <summary>Burt's formulas over all nodes of a matrix.</summary>
internal sealed class StructuralHolesByDefinition(DenseGraph graph, bool isWeighted)
{
    public double? Constraint(int i) => Contacts(i).Length == 0 ? null : Contacts(i).Sum(j => Term(i, j));

    public double? EffectiveSize(int i) => Contacts(i).Length == 0
        ? null
        : Contacts(i).Sum(j => 1 - Others(i, j).Sum(q => P(i, q) * Tie(j, q) / graph.Nodes.Max(k => Tie(j, k))));

    public double? Hierarchy(int i)
    {
        var contacts = Contacts(i);
        if (contacts.Length < 2)
            return null;
        var ratios = contacts.Select(j => Term(i, j) / (Constraint(i)!.Value / contacts.Length));
        return ratios.Sum(ratio => ratio * Math.Log(ratio)) / (contacts.Length * Math.Log(contacts.Length));
    }

    private double Term(int i, int j) => Math.Pow(P(i, j) + Others(i, j).Sum(q => P(i, q) * P(q, j)), 2);

    private IEnumerable<int> Others(int i, int j) => graph.Nodes.Where(q => q != i && q != j);

    private int[] Contacts(int i) => [.. graph.Nodes.Where(j => Tie(i, j) > 0)];

    private double P(int i, int j) => Tie(i, j) == 0 ? 0 : Tie(i, j) / graph.Nodes.Sum(k => Tie(i, k));

    private double Tie(int i, int j) => isWeighted
        ? graph.Weight[i, j] + graph.Weight[j, i]
        : (graph.Has(i, j) ? 1 : 0) + (graph.Has(j, i) ? 1 : 0);
}
