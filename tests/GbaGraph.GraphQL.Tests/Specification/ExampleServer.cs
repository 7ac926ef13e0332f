using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>The schema of the examples on a port of its own.</summary>
public sealed class ExampleServer : IAsyncLifetime
{
    private WebApplication app = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<NumberHolder>();
        builder.Services.AddGraphQLServer()
            .AddQueryType().AddMutationType().AddTypeExtension<ExampleQueries>().AddTypeExtension<ExampleMutations>()
            .AddInterfaceType<Animal>().AddType<Dog>().AddType<Cat>()
            .SetSchema(schema => schema.Description("What the examples stand on."))
            .DisableIntrospection(false);
        app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
