using System.Text;
using GbaGraph.GraphQL.Language;

namespace GbaGraph.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("{ a(b: ", "[")]
    [InlineData("{ a(b: ", "{a:")]
    [InlineData("", "{a")]
    [InlineData("{ ", "... on T {")]
    [InlineData("{ ", "... {")]
    [InlineData("{ ", "... @a(b: [1]) {")]
    [InlineData("query ($a: ", "[")]
    [InlineData("query ($a: Int = ", "[")]
    [InlineData("", "{")]
    [InlineData("", "(")]
    [InlineData("{ a", "(b: [{c: ")]
    [InlineData("{ a ", "@b(c: [")]
    public void Parse_MegabyteOfNesting_EndsInTime(string start, string repeated)
    {
        byte[] text = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(repeated, Megabyte / repeated.Length)));
        Fastest.OfThree(() => Should.Throw<SyntaxException>(() => GraphQLParser.Parse(text)))
            .ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Parse_NestingOverTheLimit_NamesTheLimit()
    {
        var options = new ParserOptions { MaxDepth = 3 };
        GraphQLParser.Parse("{ a(x: [1]) { b(x: 2) { c } } }", options).Operations.Count().ShouldBe(1);
        var error = Should.Throw<SyntaxException>(() => GraphQLParser.Parse("{ a { b(x: [[1]]) } }", options));
        error.Code.ShouldBe(SyntaxErrorCodes.TooDeep);
        error.Message.ShouldContain("3 levels");
        error.Column.ShouldBe(13);
    }

    [Fact]
    public void Parse_GreatestDepth_FitsASmallStack()
    {
        var options = new ParserOptions { MaxDepth = int.MaxValue };
        int depth = ParserOptions.GreatestDepth - 2;
        string text = "{ a(b: " + new string('[', depth) + new string(']', depth) + ") }";
        string? printed = null;
        var thread = new Thread(() => printed = GraphQLParser.Parse(text, options).ToString(), 1024 * 1024);
        thread.Start();
        thread.Join();
        printed.ShouldNotBeNull().Length.ShouldBeGreaterThan(2 * depth);
    }

    [Fact]
    public void Parse_ManyFields_StopsAt2048ByDefault()
    {
        string allowed = "{" + string.Concat(Enumerable.Repeat(" a", 2048));
        GraphQLParser.Parse(allowed + "}").Operations.Single().SelectionSet.Selections.Count.ShouldBe(2048);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(allowed + " a }")).Code.ShouldBe(SyntaxErrorCodes.TooManyFields);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(allowed + " ... { a } }")).Code.ShouldBe(SyntaxErrorCodes.TooManyFields);
    }

    [Fact]
    public void Parse_TokensOverTheLimit_Throws()
    {
        GraphQLParser.Parse("{ a b }", new ParserOptions { MaxTokens = 4 });
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse("{ a b }", new ParserOptions { MaxTokens = 3 }))
            .Code.ShouldBe(SyntaxErrorCodes.TooManyTokens);
    }

    [Fact]
    public void Parse_NodesOverTheLimit_Throws()
    {
        const string text = "{ a(b: [1, 2, 3]) }";
        GraphQLParser.Parse(text, new ParserOptions { MaxNodes = 8 });
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(text, new ParserOptions { MaxNodes = 7 }))
            .Code.ShouldBe(SyntaxErrorCodes.TooManyNodes);
    }

    [Fact]
    public void Parse_DamagedText_ThrowsNothingButSyntaxExceptions()
    {
        var random = new Random(20260917);
        byte[] sample = Encoding.UTF8.GetBytes(
            """"
            query Q($a: [Int!]! = [1, -2.5e+3] @d, "v" $b: X = {y: "\u00e9\uD83D\uDCA9\u{1F600}", z: null}) @skip(if: true) {
              alias: field(arg: $a, text: """block "quoted" \""" 香港""") @include(if: $b) { ...F ... on T { __typename } ... @x { id } } # 註
            }
            fragment F on T { name(enum: VALUE, list: [[{a: {b: []}}]]) } type X { a: Int }
            """");
        GraphQLParser.Parse(sample).Operations.ShouldHaveSingleItem();
        int refused = 0;
        for (int round = 0; round < 20_000; round++)
        {
            refused += IsRefused(Damage(sample, random)) ? 1 : 0;
        }

        refused.ShouldBeInRange(5_000, 19_999);
    }

    private static bool IsRefused(byte[] text)
    {
        try
        {
            GraphQLParser.Parse(text);
            return false;
        }
        catch (SyntaxException error)
        {
            error.Line.ShouldBeGreaterThan(0);
            error.Column.ShouldBeGreaterThan(0);
            return true;
        }
    }

    private static byte[] Damage(byte[] text, Random random)
    {
        var damaged = text.ToList();
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged.RemoveRange(at, Math.Min(damaged.Count - at, random.Next(1, 20)));
                    break;
                case 1:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 2:
                    damaged.Insert(at, "{}[]()\"\\$@!:=|&.#\n-0e"u8[random.Next(21)]);
                    break;
                default:
                    damaged.InsertRange(at, text[..random.Next(text.Length)]);
                    break;
            }

            if (damaged.Count == 0)
            {
                damaged.Add((byte)'{');
            }
        }

        return [.. damaged];
    }
}
