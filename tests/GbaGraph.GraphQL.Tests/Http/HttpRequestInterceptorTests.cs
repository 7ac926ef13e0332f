using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sample;

namespace GbaGraph.GraphQL.Tests.Http;

public sealed class HttpRequestInterceptorTests
{
    [Fact]
    public async Task OnCreate_GlobalState_ReachesTheResolversThatAskForIt()
    {
        await using var host = await StartAsync(s => s.AddHttpRequestInterceptor<TenantInterceptor>());

        (await PostAsync(host, "{ tenant }", "north")).ShouldBe("""{"data":{"tenant":"north of guide"}}""");
        (await PostAsync(host, "{ tenant }")).ShouldBe("""{"data":{"tenant":"none of guide"}}""");
    }

    [Fact]
    public async Task OnCreate_GraphQLException_RefusesTheRequest()
    {
        await using var host = await StartAsync(s => s.AddHttpRequestInterceptor<TenantInterceptor>());

        (await PostAsync(host, "{ tenant }", "banned")).ShouldBe("""{"errors":[{"message":"No.","extensions":{"code":"BANNED"}}]}""");
    }

    [Fact]
    public async Task OnCreate_MaySetAnotherRequest()
    {
        await using var host = await StartAsync(s => s.AddHttpRequestInterceptor((_, executor, request, _) =>
        {
            executor.Schema.ShouldNotBeNull();
            request.SetDocument("query A { whoAmI } query B($c: String!) { place(code: $c) { name } }").SetOperationName("B").SetVariableValues(new Dictionary<string, object?> { ["c"] = "fern" });
            return ValueTask.CompletedTask;
        }));

        (await PostAsync(host, "{ __typename }")).ShouldBe("""{"data":{"place":{"name":"Fernau"}}}""");
    }

    [Fact]
    public async Task OnCreate_AnotherDocumentForOneClient_LeavesThatOfOthers()
    {
        await using var host = await StartAsync(s => s.AddHttpRequestInterceptor((context, _, request, _) =>
        {
            if (context.Request.Headers.ContainsKey("X-Tenant")) request.SetDocument("{ whoAmI }");
            return ValueTask.CompletedTask;
        }));

        for (var i = 0; i < 2; i++)
        {
            (await PostAsync(host, "{ __typename }", "other")).ShouldBe("""{"data":{"whoAmI":"nobody"}}""");
            (await PostAsync(host, "{ __typename }")).ShouldBe("""{"data":{"__typename":"Query"}}""");
        }
    }

    [Fact]
    public async Task OnCreate_MayAllowADocumentThatIsNotPersisted()
    {
        await using var host = await StartAsync(s => s.UsePersistedOperationPipeline().ModifyRequestOptions(o => o.PersistedOperations.OnlyAllowPersistedDocuments = true)
            .AddHttpRequestInterceptor((context, _, request, _) =>
            {
                if (context.Request.Headers.ContainsKey("X-Tenant")) request.AllowNonPersistedOperation();
                return ValueTask.CompletedTask;
            }));

        (await PostAsync(host, "{ __typename }")).ShouldContain("HC0067");
        (await PostAsync(host, "{ __typename }", "developer")).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    private static Task<SampleHost> StartAsync(Action<IRequestExecutorBuilder> server) => SampleHost.StartAsync(server: s =>
    {
        s.Services.AddSingleton(new Guide("guide"));
        server(s.AddTypeExtension<TenantQueries>());
    });

    private static async Task<string> PostAsync(SampleHost host, string query, string? tenant = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        if (tenant is not null) request.Headers.Add("X-Tenant", tenant);
        using var response = await host.Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed record Guide(string Name);

    [ExtendObjectType(OperationTypeNames.Query)]
    private sealed class TenantQueries
    {
        public string Tenant([GlobalState("tenant")] string? name, [GlobalState] string guide) => $"{name ?? "none"} of {guide}";
    }

    private sealed class TenantInterceptor(Guide guide) : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            if (context.Request.Headers["X-Tenant"] == "banned") throw new GraphQLException(ErrorBuilder.New().SetMessage("No.").SetCode("BANNED").Build());
            if (context.Request.Headers.TryGetValue("X-Tenant", out var tenant)) requestBuilder.SetGlobalState("tenant", tenant.ToString());
            requestBuilder.SetGlobalState("guide", guide.Name);
            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }
}
