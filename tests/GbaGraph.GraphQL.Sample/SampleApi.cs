namespace Sample;

/// <summary>The sample's GraphQL server, for the program and for tests that host it.</summary>
public static class SampleApi
{
    public static IRequestExecutorBuilder AddSample(this IServiceCollection services, int maxAllowedRequestSize = 20_480_000, World? world = null, int maxPageSize = 5) =>
        services.AddSingleton(world ?? new World()).AddGraphQLServer(maxAllowedRequestSize: maxAllowedRequestSize)
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
        .ModifyPagingOptions(o => { o.DefaultPageSize = 3; o.MaxPageSize = maxPageSize; o.RequirePagingBoundaries = false; })
        .ModifyCostOptions(o => { o.ApplyCostDefaults = false; o.EnforceCostLimits = false; })
        .ModifyRequestOptions(o => { o.ExecutionTimeout = TimeSpan.FromSeconds(2); o.IncludeExceptionDetails = false; })
        .ModifyOptions(o => { o.SortFieldsByName = false; });
}
