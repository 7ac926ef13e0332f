using GbaGraph.Research.Export;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Export;

public sealed class EdgeExportTests
{
    private static readonly Network Network = NetworkProjection.Project(Toy.Snapshot, NetworkDefinition.Of(NetworkName.Collaboration));

    [Fact]
    public void WriteEdges_EachEdgeOnceInOrder()
    {
        using var writer = new StringWriter();
        EdgeExport.WriteEdges(Network, writer);
        writer.ToString().ShouldBe("source,target,weight\na,b,2\nb,c,1\n");
    }

    [Fact]
    public void WriteNodes_EveryNodeWithQuotedNames()
    {
        using var writer = new StringWriter();
        EdgeExport.WriteNodes(Network, Toy.Snapshot, writer);
        writer.ToString().ShouldBe(""""
            slug,kind,name_en,name_zh,place,degree
            a,UNIVERSITY,"A, ""it""","A, ""it""",city,1
            b,UNIVERSITY,"B, ""it""","B, ""it""",town,2
            c,FIRM,"C, ""it""","C, ""it""",town,1
            d,LAB,"D, ""it""","D, ""it""",,0

            """".ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(2, "2")]
    public void Number_IsShortestThatReadsBack(double number, string text) => CsvLine.Number(number).ShouldBe(text);
}
