using GbaGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sample;

/// <summary>The sample API on a port of its own.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private WebApplication app = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<World>();
        builder.Services.AddGraphQLServer()
            .AddGlobalObjectIdentification()
            .AddMutationConventions()
            .AddInMemorySubscriptions()
            .AddQueryType().AddMutationType().AddSubscriptionType()
            .AddTypeExtension<PlaceQueries>().AddTypeExtension<EchoQueries>().AddTypeExtension<SurveyQueries>().AddTypeExtension<PlaceMutations>().AddTypeExtension<PlaceSubscriptions>()
            .AddInterfaceType<Place>().AddType<Peak>().AddType<Hut>().AddType<Town>().AddType<PlaceFind>().AddType<TrailFind>()
            .AddTypeExtension<PeakFields>().AddTypeExtension<TrailFields>()
            .AddDataLoader<PlaceByCode>().AddDataLoader<TrailsByPlace>()
            .AddPagingArguments()
            .AddErrorFilter<SampleErrors>()
            .AddMaxExecutionDepthRule(12, skipIntrospectionFields: true)
            .DisableIntrospection(false)
            .ModifyPagingOptions(o => { o.DefaultPageSize = 3; o.MaxPageSize = 5; o.RequirePagingBoundaries = false; })
            .ModifyCostOptions(o => { o.ApplyCostDefaults = false; o.EnforceCostLimits = false; })
            .ModifyRequestOptions(o => { o.ExecutionTimeout = TimeSpan.FromSeconds(2); o.IncludeExceptionDetails = false; })
            .ModifyOptions(o => { o.SortFieldsByName = false; });
        app = builder.Build();
        app.MapGraphQL("/graphql").WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
