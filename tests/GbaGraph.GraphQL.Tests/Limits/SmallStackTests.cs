using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Tests.Limits;

/// <summary>What the limits let through, from the text to the answer on a stack much smaller than a server's.</summary>
public sealed class SmallStackTests
{
    private const int StackSize = 384 * 1024;

    [Theory]
    [InlineData("{ box { count(any: ", "[", "1", "]", ") } }", 190)]
    [InlineData("{ box { count(any: ", "{a: ", "1", "}", ") } }", 190)]
    [InlineData("{ box { count(nested: ", "{inner: ", "{number: 1}", "}", ") } }", 190)]
    [InlineData("{ ", "... { ", "name", " }", " }", 190)]
    [InlineData("{ ", "... on Query { ", "name", " }", " }", 190)]
    [InlineData("{ box { ", "inner { ", "name", " }", " } }", 190)]
    public void Answer_DeepestAllowed_FitsASmallStack(string start, string open, string inside, string close, string end, int levels)
    {
        var document = start + string.Concat(Enumerable.Repeat(open, levels)) + inside + string.Concat(Enumerable.Repeat(close, levels)) + end;
        var server = new BoxServer(b => b.RemoveMaxAllowedFieldCycleDepthRule().AddMaxExecutionDepthRule(1000));

        OnSmallStack(() => server.Answer(document)).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Answer_DeepVariable_FitsASmallStack(string open, string close)
    {
        const string document = "query ($a: Any) { box { count(any: $a) } }";
        var variables = "{\"a\":" + string.Concat(Enumerable.Repeat(open, 60)) + "1" + string.Concat(Enumerable.Repeat(close, 60)) + "}";
        var server = new BoxServer();

        OnSmallStack(() => server.Answer(document, variables)).Errors.ShouldBeEmpty();
    }

    private static ExecutionResult OnSmallStack(Func<ExecutionResult> answer)
    {
        ExecutionResult? result = null;
        var thread = new Thread(() => result = answer(), StackSize);
        thread.Start();
        thread.Join();
        return result.ShouldNotBeNull();
    }
}
