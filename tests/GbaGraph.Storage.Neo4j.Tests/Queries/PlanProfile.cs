using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Tests.Queries;

/// <summary>What a statement cost, by PROFILE.</summary>
internal sealed record PlanProfile(long DbHits, IReadOnlySet<string> Operators)
{
    public static async Task<PlanProfile> OfAsync(Neo4jOptions options, CypherStatement statement)
    {
        using var http = new HttpClient();
        var body = Encoding.UTF8.GetString(QueryApiConnection.Body(statement with { Text = "PROFILE " + statement.Text }, AccessMode.Read, []));
        using var content = new StringContent(body, new MediaTypeHeaderValue(ParameterJson.MediaType));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Uri, $"/db/{options.Database}/query/v2")) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        if (options.User is not null)
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        using var response = await http.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(), new JsonDocumentOptions { MaxDepth = 1000 });
        var operators = new HashSet<string>();
        return new(Sum(answer.RootElement.GetProperty("profiledQueryPlan"), operators), operators);
    }

    private static long Sum(JsonElement plan, HashSet<string> operators)
    {
        operators.Add(plan.GetProperty("operatorType").GetString()!.Split('@')[0]);
        var hits = Convert.ToInt64(plan.GetProperty("dbHits").GetRawText(), CultureInfo.InvariantCulture);
        return plan.TryGetProperty("children", out var children) ? hits + children.EnumerateArray().Sum(c => Sum(c, operators)) : hits;
    }
}
