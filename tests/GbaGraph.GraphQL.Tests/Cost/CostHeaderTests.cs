using System.Net;
using System.Text;
using Sample;

namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class CostHeaderTests(SampleServer server) : IClassFixture<SampleServer>
{
    // The root, the connection and two places; the fields places and nodes.
    private const string Query = """{"query":"{ places(first: 2) { nodes { code } } }"}""";
    private const string Cost = "\"extensions\":{\"operationCost\":{\"fieldCost\":2,\"typeCost\":4}}";

    [Theory]
    [InlineData("""{"query":"{ nodes(ids: [1, 2, 3]) { id } }"}""", 4)]
    [InlineData("""{"query":"{ nodes(ids: \"a\") { id } }"}""", 2)]
    [InlineData("""{"query":"query ($i: [ID!]!) { nodes(ids: $i) { id } }","variables":{"i":["a","b"]}}""", 3)]
    public async Task Post_NodesByTheirIds_CostsAsManyAsThereAre(string query, int types)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(query, Encoding.UTF8, "application/json") };
        message.Headers.Add("GraphQL-Cost", "validate");

        using var response = await server.Client.SendAsync(message);

        (await response.Content.ReadAsStringAsync()).ShouldContain($"\"typeCost\":{types}}}");
    }

    [Theory]
    [InlineData("report", true, true)]
    [InlineData("REPORT", true, true)]
    [InlineData("validate", false, true)]
    [InlineData("maybe", true, false)]
    [InlineData(null, true, false)]
    public async Task Post_WithTheHeader_TellsTheCost(string? header, bool hasData, bool hasCost)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Query, Encoding.UTF8, "application/json") };
        if (header is not null) message.Headers.Add("GraphQL-Cost", header);

        using var response = await server.Client.SendAsync(message);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadAsStringAsync();
        body.Contains("\"data\":", StringComparison.Ordinal).ShouldBe(hasData, body);
        body.Contains(Cost, StringComparison.Ordinal).ShouldBe(hasCost, body);
    }
}
