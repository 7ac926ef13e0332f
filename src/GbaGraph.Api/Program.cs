using System.Diagnostics;
using GbaGraph.Api.Actors;
using GbaGraph.Api.Analysis;
using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Errors;
using GbaGraph.Api.Events;
using GbaGraph.Api.Facets;
using GbaGraph.Api.Frameworks;
using GbaGraph.Api.Hosting;
using GbaGraph.Api.Links;
using GbaGraph.Api.Meta;
using GbaGraph.Api.Observations;
using GbaGraph.Api.Pages;
using GbaGraph.Api.Paths;
using GbaGraph.Api.Search;
using GbaGraph.Api.Sources;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Seed;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Search;
using GbaGraph.Storage.Sqlite;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.ListenOnDefault();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSingleton<IKnowledgeStore>(_ => new StorageSettings(builder.Configuration).Open(
    sqlite: path => SqliteKnowledgeStore.Open(path), neo4j: settings => Neo4jKnowledgeStore.Connect(Neo4jOptions.Read(settings))));
builder.Services.AddSingleton(services => new NetworkAnalyst(
    services.GetRequiredService<IKnowledgeStore>(),
    new EngineChoice(services.GetRequiredService<IKnowledgeStore>(), services.GetRequiredService<IKnowledgeStore>() as IServerAnalysis, EngineOptions.Read(key => builder.Configuration[key]))));
builder.Services.AddSingleton(services => new RecordSearch(services.GetRequiredService<IKnowledgeStore>()));
builder.Services.AddResponseCompression();
builder.Services.AddCors();
builder.Services.AddGraphQLServer()
    .AddGlobalObjectIdentification()
    .AddQueryType()
    .AddTypeExtension<ActorQueries>().AddTypeExtension<SearchQueries>().AddTypeExtension<LinkQueries>()
    .AddTypeExtension<ObservationQueries>().AddTypeExtension<EventQueries>().AddTypeExtension<SourceQueries>()
    .AddTypeExtension<ConflictQueries>().AddTypeExtension<FrameworkQueries>().AddTypeExtension<PathQueries>().AddTypeExtension<FacetQueries>().AddTypeExtension<AnalysisQueries>().AddTypeExtension<MetaQueries>()
    .AddInterfaceType<ActorNode>()
    .AddType<University>().AddType<Lab>().AddType<Incubator>().AddType<Firm>().AddType<Policy>().AddType<Zone>().AddType<Government>()
    .AddType<Investor>().AddType<Person>().AddType<Facility>().AddType<Platform>().AddType<Place>().AddType<Industry>().AddType<Group>()
    .AddType<LinkNode>()
    .AddDataLoader<ActorBySlug>().AddDataLoader<LinkById>().AddDataLoader<LinksOfActor>()
    .AddDataLoader<ObservationsOfActor>().AddDataLoader<EventsOfActor>().AddDataLoader<MetricByKey>().AddDataLoader<SourceByKey>().AddDataLoader<ClaimsOfSource>().AddDataLoader<ConflictsOfClaim>().AddDataLoader<ConflictsOfActor>()
    .AddDataLoader<ObservationById>().AddDataLoader<EventById>().AddDataLoader<FrameworkByKey>().AddDataLoader<RolesOfActor>().AddDataLoader<LinkCountsOfActor>().AddDataLoader<CentralityOfActor>()
    .AddPagingArguments()
    .AddErrorFilter<DomainErrors>()
    .AddMaxExecutionDepthRule(16, skipIntrospectionFields: true)
    .DisableIntrospection(false)
    .ModifyPagingOptions(o => { o.DefaultPageSize = 20; o.MaxPageSize = 100; o.RequirePagingBoundaries = false; })
    .ModifyCostOptions(o => { o.ApplyCostDefaults = false; o.MaxFieldCost = 50_000; o.MaxTypeCost = 50_000; })
    .ModifyParserOptions(o => { o.MaxAllowedFields = 512; o.MaxAllowedNodes = 8192; o.MaxAllowedTokens = 16384; })
    .ModifyRequestOptions(o => { o.ExecutionTimeout = TimeSpan.FromSeconds(30); o.IncludeExceptionDetails = false; })
    .ModifyOptions(o => { o.SortFieldsByName = false; });

var app = builder.Build();
try
{
    var store = app.Services.GetRequiredService<IKnowledgeStore>();
    var seed = SeedFolder.Find(app.Configuration["Seed:Path"]);
    var filling = await StoreStart.FillAsync(app, stopping => StoreFilling.EnsureAsync(store, seed, progress: null, said => app.Logger.LogInformation("{Said}", said), stopping));

    app.UseResponseCompression();
    app.UseSecurityHeaders();
    app.UseStaticFiles();
    app.UseCors();
    app.MapGet("/", StartPage.GetAsync);
    app.MapBrowserKit();
    app.MapGet("/health/live", () => Results.Text("live"));
    app.MapGet("/health/ready", (CancellationToken cancellationToken) => Readiness.GetAsync(store, filling, cancellationToken));
    app.MapGraphQL("/graphql").WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });

    await app.StartAsync();
    app.Logger.LogInformation("GbaGraph serves {Addresses}, {Milliseconds:0} ms after its start", string.Join(' ', app.Urls), (TimeProvider.System.GetUtcNow() - Process.GetCurrentProcess().StartTime.ToUniversalTime()).TotalMilliseconds);
    await app.WaitForShutdownAsync();
    await filling;
    return 0;
}
catch (Exception e) when (StartFailure.Expected(e, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)) is { } expected)
{
    return StartFailure.Report(expected);
}
