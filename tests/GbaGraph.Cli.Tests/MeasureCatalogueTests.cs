using System.CommandLine.Parsing;
using System.Text.Json;
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
    [InlineData("triangles", "node\tscore", "d\t0")]
    [InlineData("transitivity", "name\tvalue", "transitivity\t0.6")]
    [InlineData("category-assortativity --groups groups.txt", "name\tvalue", "assortativity\t-0.14285714285714285")]
    [InlineData("value-assortativity --values years.txt", "name\tvalue", "assortativity\t-0.14285714285714285")]
    [InlineData("partition-similarity --groups groups.txt --with-groups groups.txt", "name\tvalue", "nmi\t1")]
    [InlineData("all-shortest-paths --from a --to d", "length\tpath", "2\ta c d")]
    [InlineData("robustness --order scores --of degree", "removed\tlargest_share", "1\t0.5")]
    [InlineData("approximate-closeness", "node\tscore\tlower\tupper\twasserman_faust", "c\t1\t1\t1\t1")]
    [InlineData("top-closeness --count 1", "node\tscore", "c\t1")]
    [InlineData("top-betweenness --count 1", "node\tscore\tlower\tupper\tabove_all_others", null)]
    [InlineData("bootstrap --of \"degree --direction out\" --replicates 20", "of\testimate\tmean\tstandard_error\tlower\tupper", null)]
    [InlineData("bootstrap --of transitivity --column triangles --replicates 20", "of\testimate\tmean\tstandard_error\tlower\tupper", null)]
    [InlineData("tie-sensitivity --of degree --removed 0 0.25 --replicates 5", "removed\tadded\tspearman\tspearman_lower\tkendall\tkendall_lower\tranked", "0\t0\t1\t1\t1\t1\t5")]
    [InlineData("rank-correlation --of degree --with strength", "name\tvalue", "kendall\t1")]
    [InlineData("null-model-test --of degree --samples 5", "of\tobserved\tmean\tdeviation\tz\tp_lower\tp_upper", "a\t2\t2\t0\tnan\t1\t1")]
    [InlineData("null-model-test --of transitivity --column triangles --model erdosRenyi --samples 9", "of\tobserved\tmean\tdeviation\tz\tp_lower\tp_upper", null)]
    public async Task Measure_TriangleWithATail_PrintsItsTable(string words, string columns, string? row)
    {
        //  a triangle a b c, and d at c; d apart in its group
        _gba.Write("links.txt", "a b\nb c\na c\nc d\n");
        _gba.Write("groups.txt", "# node group\na x\nb x\nc x\nd y\n");
        _gba.Write("years.txt", "a 1\nb 1\nc 1\nd 2\n");

        var result = await _gba.RunAsync(["measure", .. CommandLineParser.SplitCommandLine(words), "--edges", "links.txt"]);

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
    [InlineData("link-prediction --top 0", "--top must be at least 1")]
    [InlineData("top-closeness --count 0", "Count ('0') must be greater than or equal to '1'.")]
    [InlineData("projection", "'a b' joins two nodes of one side")]
    [InlineData("bootstrap --of transitivity --column links", "transitivity has no value 'links': it has transitivity, average")]
    [InlineData("pagerank --damping 0,85", "--damping must be a number, with a decimal point if any, not '0,85'")]
    [InlineData("tie-sensitivity --removed 0,1", "--removed must be a number")]
    [InlineData("pagerank --damping 2", "Damping must be in [0, 1). Actual value was 2.\n")]
    public async Task Measure_BadOption_SaysWhatToDo(string words, string part)
    {
        _gba.Write("links.txt", "a b\nb c\na c\nc d\n");
        _gba.Write("few.txt", "a x\nb x\nc x\n");

        var result = await _gba.RunAsync(["measure", .. words.Split(' '), "--edges", "links.txt"]);

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain(part);
    }

    [Theory]
    [InlineData("evolution --of degree", "time\tnodes\tedges\tentered\tleft\tpersistence\tspearman\tkendall", "2002\t3\t2\t1\t1\t0.3333333333333333\t1\t1")]
    [InlineData("evolution --of degree --window 0 --scores", "time\tnode\tscore", "2002\tb\t3")]
    [InlineData("time-respecting-paths --from a", "node\tarrival\tprevious", "d\t2002\tb")]
    [InlineData("time-respecting-paths --from d", "node\tarrival\tprevious", "a\tnan\tnan")]
    [InlineData("qap --with other.txt --permutations 20", "name\tvalue", "correlation\t1")]
    [InlineData("mrqap --with part.txt --permutations 20", "name\tcoefficient\tt\tp_two_sided", null)]
    [InlineData("helix --groups spheres.txt", "name\tvalue", "T i u\t1")]
    public async Task Measure_OfTwoYears_PrintsItsTable(string words, string columns, string? row)
    {
        //  a - b - c in 2001, b - c and b - d in 2002
        _gba.Write("links.txt", "a b 2001\nb c 2001\nb c 2002\nb d 2002\n");
        _gba.Write("other.txt", "b a\nb c\nd b\n");
        _gba.Write("part.txt", "a b\n");
        _gba.Write("spheres.txt", "b u\nc i\nd i\n");

        var result = await _gba.RunAsync(["measure", .. words.Split(' '), "--edges", "links.txt"]);

        result.Code.ShouldBe(0, result.Error);
        var lines = result.Output.Split('\n');
        lines[0].ShouldBe($"# {columns}");
        if (row is not null) lines.ShouldContain(row);
    }

    [Theory]
    [InlineData("poisson --masses masses.txt")]
    [InlineData("logLinear --masses masses.txt")]
    [InlineData("doublyConstrained")]
    public async Task Gravity_FlowsOfTheModelItself_FindsItsExponent(string kind)
    {
        //  flow = product of masses / distance²
        var (mass, flows) = (new[] { 1.0, 2, 4, 8 }, new List<string>());
        for (var i = 0; i < 4; i++)
            for (var j = 0; j < 4; j++)
                if (i != j)
                    flows.Add(FormattableString.Invariant($"p{i} p{j} {mass[i] * mass[j] / Math.Pow(1 + ((i + (2 * j)) % 5), 2):R} {1 + ((i + (2 * j)) % 5)}"));
        _gba.Write("flows.txt", string.Join('\n', flows));
        _gba.Write("masses.txt", "p0 1\np1 2\np2 4\np3 8\n");

        var result = await _gba.RunAsync(["measure", "gravity", "--edges", "flows.txt", "--kind", .. kind.Split(' '), "--format", "json"]);

        result.Code.ShouldBe(0, result.Error);
        var distance = JsonDocument.Parse(result.Output).RootElement.EnumerateArray().Single(row => row.GetProperty("name").GetString()!.Contains("istance", StringComparison.Ordinal));
        distance.GetProperty("estimate").GetDouble().ShouldBe(-2, 1e-6);
    }

    [Theory]
    [InlineData("evolution", "links.txt", "BAD_REQUEST", "needs a number")]
    [InlineData("evolution", "weights.txt", "BAD_REQUEST", "line 1 has more columns than this measure reads; where the third is a weight, give --weighted")]
    [InlineData("bootstrap --of nothing", "links.txt", "BAD_REQUEST", "gba measure --help")]
    [InlineData("bootstrap --of \"katz --gamma 1\"", "links.txt", "BAD_REQUEST", "--of katz")]
    [InlineData("bootstrap --of degree --column x", "links.txt", "BAD_REQUEST", "has no column 'x'")]
    [InlineData("tie-sensitivity --of transitivity", "links.txt", "BAD_REQUEST", "no score a node")]
    [InlineData("bootstrap --of bridges", "links.txt", "BAD_REQUEST", "neither a score")]
    [InlineData("qap", "links.txt", "BAD_REQUEST", "--with FILE")]
    [InlineData("qap --with strange.txt", "links.txt", "BAD_REQUEST", "names the node z")]
    [InlineData("current-flow --memory-limit 0.00001", "links.txt", "MEMORY_LIMIT", "are allowed")]
    [InlineData("degree --time-limit -1", "links.txt", "USAGE", "above 0")]
    public async Task Measure_WhatCannotBe_HasACodeAndAWayOut(string words, string edges, string code, string part)
    {
        _gba.Write("links.txt", "a b\nb c\na c\nc d\n");
        _gba.Write("strange.txt", "a z\n");
        _gba.Write("weights.txt", "a b 2 2001\nb c 1 2002\n");

        var result = await _gba.RunAsync(["measure", .. CommandLineParser.SplitCommandLine(words), "--edges", edges]);

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain($"error {code}");
        result.Error.ShouldContain(part);
    }

    [Theory]
    [InlineData("first", "f1\tf2\t2")]
    [InlineData("first --weights newman", "f1\tf2\t1.5")]
    [InlineData("second --weights newman", "p\tq\t2")]
    public async Task Projection_FirmsOfProjects_TiesEitherSide(string side, string row)
    {
        //  two firms share p and q, of which a third is in q only
        _gba.Write("links.txt", "f1 p\nf2 p\nf1 q\nf2 q\nf3 q\n");

        var result = await _gba.RunAsync(["measure", "projection", "--edges", "links.txt", "--side", .. side.Split(' ')]);

        result.Code.ShouldBe(0, result.Error);
        result.Output.Split('\n').ShouldContain(row);
    }

    [Fact]
    public async Task Measure_TimeIsUp_IsStopped()
    {
        var random = new Random(3);
        _gba.Write("links.txt", string.Join('\n', Enumerable.Range(0, 60_000).Select(_ => $"{random.Next(20_000)} {random.Next(20_000)}")));

        var result = await _gba.RunAsync("measure", "edge-betweenness", "--edges", "links.txt", "--time-limit", "0.01");

        (result.Code, result.Output).ShouldBe((130, ""));
        result.Error.ShouldContain("error TIME_LIMIT: edge-betweenness was stopped at --time-limit 0.01");
    }

    [Theory]
    [InlineData("shortest-paths", "gba measure shortest-paths --edges links.txt --from NODE --to NODE --threads 2")]
    [InlineData("modularity", "gba measure modularity --edges links.txt --groups groups.txt --threads 2")]
    [InlineData("bootstrap", "--of \"katz --alpha 0.05\"")]
    public async Task Help_OfAMeasure_ShowsAnExampleThatIsWhole(string measure, string example) =>
        (await _gba.RunAsync("measure", measure, "--help")).Output.ShouldContain(example);

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
