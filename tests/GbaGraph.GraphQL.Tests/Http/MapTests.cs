using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using GbaGraph.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.Tests.Http;

/// <summary>Endpoints that serve one way each; what they don't serve isn't found, as with HotChocolate's.</summary>
public sealed class MapTests : IAsyncLifetime
{
    private static readonly object Query = new { query = "{ answer }" };
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQLServer().AddQueryType<Queries>();
        builder.Services.AddGraphQLServer("other").AddQueryType<OtherQueries>();
        app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL(new PathString("/rooted/"));
        app.MapGraphQLHttp("/http").WithOptions(new GraphQLHttpOptions { EnableGetRequests = false });
        app.MapGraphQLHttp(RoutePatternFactory.Parse("/http/other"), "other");
        app.MapGraphQLWebSocket().WithOptions(new GraphQLSocketOptions { KeepAliveInterval = null });
        app.MapGraphQLSchema();
        app.MapGraphQLSchema("/other.graphql", "other");
        await app.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task MapGraphQLHttp_Post_IsAnswered() => (await PostAsync("/http")).ShouldBe((HttpStatusCode.OK, """{"data":{"answer":42}}"""));

    [Fact]
    public async Task MapGraphQLHttp_NamedSchema_IsAsked() => (await PostAsync("/http/other")).ShouldBe((HttpStatusCode.OK, """{"data":{"answer":43}}"""));

    [Fact]
    public async Task MapGraphQLHttp_GetsTurnedOff_AreRefused() => (await StatusAsync("/http?query={answer}")).ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task MapGraphQLHttp_SchemaAskedFor_IsAQueryWithoutDocument() => (await StatusAsync("/http/other?sdl")).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task MapGraphQLHttp_WebSocket_IsNotFound() => await Should.ThrowAsync<WebSocketException>(() => ConnectAsync("/http"));

    [Fact]
    public async Task MapGraphQLWebSocket_WebSocket_Speaks()
    {
        using var socket = await ConnectAsync("/graphql/ws");

        socket.SubProtocol.ShouldBe("graphql-transport-ws");
    }

    [Fact]
    public async Task MapGraphQLWebSocket_Post_IsNotFound() => (await PostAsync("/graphql/ws")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/graphql/sdl", null)]
    [InlineData("/other.graphql", "other")]
    public async Task MapGraphQLSchema_Get_IsTheSchema(string path, string? name) =>
        (await client.GetStringAsync(path)).ShouldBe(SchemaPrinter.Print((await app.Services.GetRequestExecutorAsync(name)).Schema));

    [Fact]
    public async Task MapGraphQLSchema_Post_IsNotFound() => (await PostAsync("/graphql/sdl")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task MapGraphQL_PathString_IsAnswered() => (await PostAsync("/rooted")).ShouldBe((HttpStatusCode.OK, """{"data":{"answer":42}}"""));

    [Fact]
    public async Task MapGraphQL_WithoutRouting_IsAnswered()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddGraphQL().AddQueryType<Queries>();
        await using var bare = builder.Build();
        ((IApplicationBuilder)bare).MapGraphQL(new PathString("/branch"), null);
        await bare.StartAsync();
        using var asking = new HttpClient { BaseAddress = new Uri(bare.Urls.Single()) };

        (await asking.GetStringAsync("/branch?query={answer}")).ShouldBe("""{"data":{"answer":42}}""");
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string path)
    {
        using var response = await client.PostAsJsonAsync(path, Query);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }

    private async Task<ClientWebSocket> ConnectAsync(string path)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(new Uri(client.BaseAddress!, path)) { Scheme = "ws" }.Uri, CancellationToken.None);
        return socket;
    }

    public sealed class Queries
    {
        public int Answer => 42;
    }

    public sealed class OtherQueries
    {
        public int Answer => 43;
    }
}
