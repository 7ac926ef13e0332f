using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Requests to the Query API of one database, over connections that are kept; each with a deadline.</summary>
internal sealed class QueryApiConnection : IDisposable
{
    private const string Affinity = "neo4j-cluster-affinity";

    // The body is no page of HTML; to escape every Chinese character would double it.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Neo4jOptions _options;
    private readonly HttpClient _http;

    public QueryApiConnection(Neo4jOptions options)
    {
        _options = options;
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10), ConnectTimeout = TimeSpan.FromSeconds(5), AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new Uri(options.Uri, $"{options.Uri.AbsolutePath.TrimEnd('/')}/db/{Uri.EscapeDataString(options.Database)}/query/v2"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson.MediaType));
        if (options.Token is { } token) _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        else if (options.User is { } user) _http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{options.Password}")));
    }

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">What follows the address of the API, such as <c>/tx</c>.</param>
    /// <param name="body">The body, or null for none.</param>
    /// <param name="affinity">The member of the cluster that holds the transaction, as an answer named it.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The answer, and the member of the cluster that gave it.</returns>
    /// <exception cref="GbaGraphException">The error that the answer holds, or that there is none.</exception>
    public async Task<(JsonDocument Answer, string? Affinity)> SendAsync(
        HttpMethod method, string path, byte[]? body, string? affinity, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout);
        using var request = new HttpRequestMessage(method, _http.BaseAddress + path);
        if (affinity is not null) request.Headers.TryAddWithoutValidation(Affinity, affinity);
        if (body is not null) request.Content = new ByteArrayContent(body) { Headers = { ContentType = new(ParameterJson.MediaType) } };
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            var answer = await AnswerAsync(response, deadline.Token).ConfigureAwait(false);
            return (answer, response.Headers.TryGetValues(Affinity, out var members) ? members.First() : affinity);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw QueryApiErrors.Timeout(_options, e);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw QueryApiErrors.Insecure(_options, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw QueryApiErrors.Unavailable(_options, e);
        }
    }

    /// <summary>The body that asks for a statement.</summary>
    /// <param name="statement">The statement, or null for none.</param>
    /// <param name="mode">What it may do, or null where the transaction says it.</param>
    /// <param name="bookmarks">What it must see.</param>
    /// <param name="call">A name by which the call can be found on the server, given as one more parameter; or null.</param>
    public static byte[] Body(CypherStatement? statement, AccessMode? mode, IReadOnlyList<string> bookmarks, string? call = null)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Writing);
        json.WriteStartObject();
        if (statement is not null)
        {
            json.WriteString("statement"u8, statement.Text);
            json.WriteStartObject("parameters"u8);
            if (call is not null) json.WriteString(AbandonedCalls.Parameter, call);
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                ParameterJson.Write(json, value);
            }

            json.WriteEndObject();
        }

        if (mode is { } access) json.WriteString("accessMode"u8, access == AccessMode.Read ? "READ"u8 : "WRITE"u8);
        if (bookmarks.Count > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonDocument> AnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized) throw QueryApiErrors.Unauthorized(_options);
        if (response.IsSuccessStatusCode && response.Content.Headers.ContentLength == 0) return JsonDocument.Parse("{}");
        JsonDocument answer;
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false)) answer = await JsonDocument.ParseAsync(body, default, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw QueryApiErrors.NotAnAnswer(_options, response.StatusCode, e);
        }

        if (QueryApiErrors.Of(answer.RootElement, _options) is not { } error)
            return response.IsSuccessStatusCode ? answer : throw QueryApiErrors.NotAnAnswer(_options, response.StatusCode, null);
        answer.Dispose();
        throw error;
    }
}
