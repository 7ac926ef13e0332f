using GbaGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Sample;

/// <summary>The sample API on a port of its own, as a test wants it configured.</summary>
public sealed class SampleHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SampleHost(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<SampleHost> StartAsync(
        Action<GraphQLServerOptions>? options = null, Action<IRequestExecutorBuilder>? server = null, Action<WebApplicationBuilder>? host = null, Action<WebApplication>? pipeline = null, int maxRequestSize = 20_480_000)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        host?.Invoke(builder);
        var sample = builder.Services.AddSample(maxRequestSize);
        server?.Invoke(sample);
        var app = builder.Build();
        pipeline?.Invoke(app);
        app.UseWebSockets();
        var serverOptions = new GraphQLServerOptions { Tool = { Enable = false } };
        options?.Invoke(serverOptions);
        app.MapGraphQL("/graphql").WithOptions(serverOptions);
        await app.StartAsync();
        return new SampleHost(app);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
