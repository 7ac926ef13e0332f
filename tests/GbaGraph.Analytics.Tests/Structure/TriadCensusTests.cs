using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class TriadCensusTests
{
    [Theory]
    [InlineData("a, b, c", TriadType.Empty)]
    [InlineData("a>b, c", TriadType.OneArc)]
    [InlineData("a>b, b>a, c", TriadType.OneMutual)]
    [InlineData("b>a, b>c", TriadType.OutStar)]
    [InlineData("a>b, c>b", TriadType.InStar)]
    [InlineData("a>b, b>c", TriadType.Chain)]
    [InlineData("a>b, b>a, c>b", TriadType.MutualReceiving)]
    [InlineData("a>b, b>a, b>c", TriadType.MutualSending)]
    [InlineData("a>b, b>c, a>c", TriadType.Transitive)]
    [InlineData("a>b, b>c, c>a", TriadType.Cycle)]
    [InlineData("a>b, b>a, b>c, c>b", TriadType.TwoMutual)]
    [InlineData("b>a, b>c, a>c, c>a", TriadType.MutualBelow)]
    [InlineData("a>b, c>b, a>c, c>a", TriadType.MutualAbove)]
    [InlineData("a>b, b>c, a>c, c>a", TriadType.MutualInChain)]
    [InlineData("a>b, b>a, b>c, c>b, a>c", TriadType.TwoMutualAndArc)]
    [InlineData("a>b, b>a, b>c, c>b, a>c, c>a", TriadType.Complete)]
    public void Compute_OneTriad_IsOfItsKind(string text, TriadType type)
    {
        var census = new TriadCensus().Compute(ToyGraph.Parse(text).Graph);

        census[type].ShouldBe(1);
        census.Counts.Sum().ShouldBe(1);
    }

    [Fact]
    public void Compute_SmallGraphs_CountsTiesOfEveryTriple() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var expected = new Dictionary<(int, int), int>();
        foreach (var (u, v, w) in Triples(graph.NodeCount))
        {
            (int, int)[] pairs = [(u, v), (u, w), (v, w)];
            var mutual = pairs.Count(pair => dense.Has(pair.Item1, pair.Item2) && dense.Has(pair.Item2, pair.Item1));
            var kind = (mutual, pairs.Count(pair => dense.Touches(pair.Item1, pair.Item2)) - mutual);
            expected[kind] = expected.GetValueOrDefault(kind) + 1;
        }

        var census = new TriadCensus().Compute(graph.Build());

        foreach (var kinds in Enum.GetValues<TriadType>().GroupBy(MutualAndOneWay))
            kinds.Sum(type => census[type]).ShouldBe(expected.GetValueOrDefault(kinds.Key));
    });

    private static IEnumerable<(int U, int V, int W)> Triples(int n) =>
        from u in Enumerable.Range(0, n)
        from v in Enumerable.Range(0, u)
        from w in Enumerable.Range(0, v)
        select (u, v, w);

    private static (int Mutual, int OneWay) MutualAndOneWay(TriadType type) => type switch
    {
        TriadType.Empty => (0, 0),
        TriadType.OneArc => (0, 1),
        TriadType.OneMutual => (1, 0),
        TriadType.OutStar or TriadType.InStar or TriadType.Chain => (0, 2),
        TriadType.MutualReceiving or TriadType.MutualSending => (1, 1),
        TriadType.Transitive or TriadType.Cycle => (0, 3),
        TriadType.TwoMutual => (2, 0),
        TriadType.MutualBelow or TriadType.MutualAbove or TriadType.MutualInChain => (1, 2),
        TriadType.TwoMutualAndArc => (2, 1),
        _ => (3, 0),
    };
}
