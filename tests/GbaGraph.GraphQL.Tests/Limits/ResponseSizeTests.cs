namespace GbaGraph.GraphQL.Tests.Limits;

public sealed class ResponseSizeTests
{
    [Theory]
    [InlineData("{ boxes { name } }")]
    [InlineData("{ name boxes { inner { inner { name } } } again: boxes { name } }")]
    public void Answer_ListWithoutEnd_IsRefusedAsSoonAsItIsTooLong(string document)
    {
        var server = new BoxServer(s => s.ModifyRequestOptions(o => o.MaxResponseBytes = 1 << 20));

        server.Codes(document).ShouldBe(["RESPONSE_TOO_LARGE"]);
    }

    [Fact]
    public void Answer_OfJustTheBytesAllowed_IsGiven()
    {
        const string answer = """{"box":{"name":"box"}}""";
        var exact = new BoxServer(s => s.ModifyRequestOptions(o => o.MaxResponseBytes = answer.Length));
        var tight = new BoxServer(s => s.ModifyRequestOptions(o => o.MaxResponseBytes = answer.Length - 1));

        exact.Answer("{ box { name } }").Errors.ShouldBeEmpty();
        tight.Codes("{ box { name } }").ShouldBe(["RESPONSE_TOO_LARGE"]);
    }
}
