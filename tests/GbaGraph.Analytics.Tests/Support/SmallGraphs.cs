using FsCheck;
using FsCheck.Fluent;

namespace GbaGraph.Analytics.Tests.Support;

/// <summary>Checks a property on random graphs of up to eight nodes: with parallel edges, self-loops and isolated nodes.</summary>
internal static class SmallGraphs
{
    private const int Tests = 200;

    public static void Check(Action<RandomGraph> property) => Check(directed: null, property);

    public static void Check(bool? directed, Action<RandomGraph> property) =>
        Prop.ForAll(Arb.From(Graphs(directed)), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Tests).WithReplay(20261121, 7));

    private static Gen<RandomGraph> Graphs(bool? directed) =>
        from nodeCount in Gen.Choose(1, 8)
        from isDirected in directed is { } known ? Gen.Constant(known) : Gen.Elements(true, false)
        from isWeighted in Gen.Elements(true, false)
        from edgeCount in Gen.Choose(0, nodeCount * 3)
        from edges in Gen.ArrayOf(Edge(nodeCount, isWeighted), edgeCount)
        select new RandomGraph(nodeCount, isDirected, edges);

    private static Gen<(int Source, int Target, double Weight)> Edge(int nodeCount, bool isWeighted) =>
        from source in Gen.Choose(0, nodeCount - 1)
        from target in Gen.Choose(0, nodeCount - 1)
        from weight in isWeighted ? Gen.Elements(0.25, 0.5, 1.0, 2.0, 4.0) : Gen.Constant(1.0)
        select (source, target, weight);
}
