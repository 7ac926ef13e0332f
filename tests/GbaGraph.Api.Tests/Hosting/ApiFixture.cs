using System.Net.Http.Json;
using System.Text.Json;
using GbaGraph.Storage;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.Api.Tests.Hosting;

/// <summary>The Api with the repository's seed, in this process, on a store of its own.</summary>
public class ApiFixture : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-api-").FullName;

    internal IKnowledgeStore Store => Services.GetRequiredService<IKnowledgeStore>();

    /// <summary>How many statements the store has run.</summary>
    internal long Statements => Store switch
    {
        SqliteKnowledgeStore sqlite => sqlite.StatementsExecuted,
        Neo4jKnowledgeStore neo4j => neo4j.StatementsExecuted,
        _ => throw new InvalidOperationException("a store that doesn't count its statements"),
    };

    internal async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var client = CreateClient();
        var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    internal async Task<string?> ErrorCodeAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        answer.ToString().ShouldNotContain("   at ");
        return answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Storage:Path", Path.Combine(folder, "gbagraph.db")).UseSetting("Seed:Path", Path.Combine(Repository.Root, "seed"));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
