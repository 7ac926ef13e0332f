using System.Text;
using GbaGraph.GraphQL.Tests.Language;

namespace GbaGraph.GraphQL.Tests.Limits;

/// <summary>A megabyte of one thing, sent to a server with the limits that it has by default.</summary>
public sealed class HostileRequestTests
{
    private const int Megabyte = 1 << 20;
    private static readonly BoxServer Server = new();

    [Theory]
    [InlineData("{ box { count(any: ", "[")]
    [InlineData("{ box { count(any: ", "{a:")]
    [InlineData("{ box { count", "(")]
    [InlineData("", "{")]
    [InlineData("{ ", "... on Query {")]
    [InlineData("{ box {", "inner {")]
    [InlineData("query ($a: ", "[")]
    [InlineData("query ($a: Any = ", "[")]
    [InlineData("{ box {", " name")]
    [InlineData("{ box {", " a: name")]
    [InlineData("{ box { count(numbers: [", "1,")]
    [InlineData("{ name", " @skip(if: true)")]
    [InlineData("query (", "$a: Int ")]
    [InlineData("{", " ...F")]
    [InlineData("", "query Q { name } ")]
    [InlineData("", "fragment F on Query { ...F } ")]
    [InlineData("{ name } # ", "a")]
    [InlineData("{ name } ", "#\n")]
    [InlineData("{ box { count(any: \"\"\"", "\n ")]
    [InlineData("{ box { count(any: \"", "\\u{1F600}")]
    public void Answer_MegabyteOfOneThing_EndsInTime(string start, string repeated)
    {
        var document = new StringBuilder(start).Insert(start.Length, repeated, Megabyte / repeated.Length).ToString();
        var isComment = start.Contains('}', StringComparison.Ordinal);

        Fastest.OfThree(() => (Server.Answer(document).Errors.Count == 0).ShouldBe(isComment)).ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
