using System.Net;
using System.Text;
using System.Text.Json;

namespace GbaGraph.GraphQL.Fuzz;

/// <summary>Sends documents to the server as a client does, and holds the answers to being answers.</summary>
internal sealed class DocumentSender(HttpClient client)
{
    /// <summary>Why the answer is none; null for one.</summary>
    public async Task<string?> SendAsync(string document)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query = document }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        if (response.StatusCode >= HttpStatusCode.InternalServerError) return $"status {(int)response.StatusCode}";
        var body = await response.Content.ReadAsByteArrayAsync();
        try
        {
            var answer = JsonDocument.Parse(body).RootElement;
            return answer.TryGetProperty("data", out _) || answer.TryGetProperty("errors", out _) ? null : "neither data nor errors";
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
