using System.Net;
using System.Text;
using Sample;

namespace GbaGraph.GraphQL.Tests.Limits;

public sealed class HostileVariablesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Post_MegabyteOfNestedVariables_IsABadRequest(string open, string close)
    {
        var levels = Megabyte / (open.Length + close.Length);
        var body = new StringBuilder("{\"query\":\"query ($a: Any) { echoAny(value: $a) }\",\"variables\":{\"a\":");
        for (var n = 0; n < levels; n++) body.Append(open);
        body.Append('1');
        for (var n = 0; n < levels; n++) body.Append(close);
        body.Append("}}");

        using var response = await server.Client.PostAsync("/graphql", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HC0011\"");
    }
}
