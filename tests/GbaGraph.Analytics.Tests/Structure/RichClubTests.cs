using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class RichClubTests
{
    [Fact]
    public void Compute_TwoTiedHubs_AreARichClub()
    {
        //  hubs a and b tied, three leaves each: rewired, they need not be tied
        var result = new RichClub().Compute(
            ToyGraph.Parse("a-b, a-c, a-d, a-e, b-f, b-g, b-h").Graph, new RichClubParameters(Samples: 200));

        result.Rows.Select(row => (row.Degree, row.Nodes)).ShouldBe([(0, 8), (1, 2), (2, 2), (3, 2)]);
        result.Rows[0].Coefficient.ShouldBe(7.0 / 28);
        result.Rows[3].Coefficient.ShouldBe(1);
        result.Rows[3].Normalised!.Value.ShouldBeGreaterThanOrEqualTo(1);
        result.Rows[0].Test!.StandardDeviation.ShouldBe(0);
    }

    [Fact]
    public void Compute_SmallGraphs_CountsTiesAmongTheRich() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        int Degree(int node) => dense.Nodes.Count(v => dense.Has(node, v)) + (dense.IsDirected ? dense.Nodes.Count(v => dense.Has(v, node)) : 0);

        var rows = new RichClub().Compute(graph.Build(), new RichClubParameters()).Rows;

        foreach (var row in rows)
        {
            var club = dense.Nodes.Where(node => Degree(node) > row.Degree).ToArray();
            var arcs = club.Sum(u => club.Count(v => dense.Has(u, v)));
            row.Nodes.ShouldBe(club.Length);
            row.Coefficient.ShouldBe(arcs / (double)(club.Length * (club.Length - 1)), 1e-15);
        }

        dense.Nodes.Count(node => Degree(node) > rows.Length).ShouldBeLessThan(2);
    });
}
