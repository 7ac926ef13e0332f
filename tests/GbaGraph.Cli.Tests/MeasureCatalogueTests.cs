using GbaGraph.Cli.Tests.TestKit;

namespace GbaGraph.Cli.Tests;

public sealed class MeasureCatalogueTests : IDisposable
{
    private readonly Gba _gba = new();

    [Theory]
    [InlineData("eigenvector --scale largest", "node\tscore", "c\t1")]
    [InlineData("katz --alpha 0.2", "node\tscore", null)]
    [InlineData("hits", "node\thub\tauthority", null)]
    [InlineData("personalised-pagerank --restart a --damping 0", "node\tscore", "a\t1")]
    [InlineData("eccentricity", "node\tscore", "a\t2")]
    [InlineData("opsahl-degree", "node\tscore", "c\t3")]
    [InlineData("edge-betweenness", "source\ttarget\tscore", "c\td\t3")]
    [InlineData("current-flow", "node\tbetweenness\tinformation", null)]
    [InlineData("structural-holes", "node\tconstraint\teffective_size\tefficiency\thierarchy", "d\t1\t1\t1\tnan")]
    [InlineData("brokerage --groups groups.txt", "node\tcoordinator\titinerant\tgatekeeper\trepresentative\tliaison", "c\t0\t0\t2\t2\t0")]
    [InlineData("ei-index --groups groups.txt", "name\tvalue", "index\t-0.5")]
    [InlineData("mixing --groups groups.txt", "from\tto\tties", "x\ty\t1")]
    [InlineData("assortativity", "name\tvalue", null)]
    [InlineData("dyad-census", "name\tvalue", "mutual\t4")]
    [InlineData("triad-census", "triad\tcount", "300\t1")]
    [InlineData("centralisation", "name\tvalue", null)]
    [InlineData("inequality", "name\tvalue", null)]
    [InlineData("core-periphery --pattern blocks", "node\tcore", "d\t0")]
    [InlineData("coreness", "node\tscore", null)]
    [InlineData("rich-club", "degree\tnodes\tcoefficient\tnormalised\tp_upper", "1\t3\t1\tnan\tnan")]
    [InlineData("weighted-clustering --kind barrat", "node\tscore", "a\t1")]
    [InlineData("components", "node\tcomponent", "d\t0")]
    [InlineData("articulation-points", "node\tarticulation_point", "c\t1")]
    [InlineData("bridges", "source\ttarget", "c\td")]
    [InlineData("path-statistics", "name\tvalue", "diameter\t2")]
    [InlineData("shortest-paths --from a --to d --count 2", "length\tpath", "3\ta b c d")]
    [InlineData("modularity --groups groups.txt", "name\tvalue", "inside_share\t0.75")]
    [InlineData("small-world --samples 2", "name\tvalue", null)]
    [InlineData("robustness --order highestDegree", "removed\tlargest_share", "1\t0.5")]
    [InlineData("link-prediction --score commonNeighbours", "source\ttarget\tscore", "a\td\t1")]
    [InlineData("link-prediction-test --replicates 2", "name\tvalue", null)]
    public async Task Measure_TriangleWithATail_PrintsItsTable(string words, string columns, string? row)
    {
        //  a triangle a b c, and d at c; d apart in its group
        _gba.Write("links.txt", "a b\nb c\na c\nc d\n");
        _gba.Write("groups.txt", "# node group\na x\nb x\nc x\nd y\n");

        var result = await _gba.RunAsync(["measure", .. words.Split(' '), "--edges", "links.txt"]);

        result.Code.ShouldBe(0, result.Error);
        var lines = result.Output.Split('\n');
        lines[0].ShouldBe($"# {columns}");
        if (row is not null) lines.ShouldContain(row);
    }

    [Theory]
    [InlineData("modularity", "--groups FILE")]
    [InlineData("modularity --groups nowhere.txt", "nowhere.txt")]
    [InlineData("mixing --groups few.txt", "no group for the node d")]
    [InlineData("personalised-pagerank --restart z", "--restart")]
    [InlineData("shortest-paths --from a", "--to")]
    [InlineData("current-flow --directed", "undirected")]
    public async Task Measure_BadOption_SaysWhatToDo(string words, string part)
    {
        _gba.Write("links.txt", "a b\nb c\na c\nc d\n");
        _gba.Write("few.txt", "a x\nb x\nc x\n");

        var result = await _gba.RunAsync(["measure", .. words.Split(' '), "--edges", "links.txt"]);

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain(part);
    }

    [Fact]
    public async Task Measure_AlphaTooLarge_IsAnErrorOfItsOwn()
    {
        _gba.Write("links.txt", "a b\nb c\na c\n");

        var result = await _gba.RunAsync("measure", "katz", "--alpha", "0.9", "--edges", "links.txt");

        result.Output.ShouldBe("");
        result.Error.ShouldContain("too large");
    }

    public void Dispose() => _gba.Dispose();
}
