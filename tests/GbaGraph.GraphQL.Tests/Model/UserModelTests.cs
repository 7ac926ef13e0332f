using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>Names of the programming model that neither the sample nor the Api uses, each with the meaning that HotChocolate's documentation gives it.</summary>
public sealed class UserModelTests
{
    [Fact]
    public async Task GraphQLNonNullType_Levels_AreThoseOfTheAttribute()
    {
        var printed = await PrintAsync(b => b);

        printed.ShouldContain("names(all: [String!]!): [String!]!");
        printed.ShouldContain("maybe: [[Int!]]!");
    }

    [Fact]
    public async Task IncludeStaticMembers_OfATypeAndOfAnExtension_AreFields()
    {
        var printed = await PrintAsync(b => b.AddType<Leaf>().AddTypeExtension<LeafFields>());

        printed.ShouldContain("type Leaf {\n  kind: String!\n  veins: Int!\n}");
    }

    [Fact]
    public async Task ExtendObjectType_OperationType_ExtendsTheRoot() => (await PrintAsync(b => b.AddTypeExtension<MoreQueries>())).ShouldContain("  more: Boolean!\n");

    [Fact]
    public async Task MutationConventionOptions_Patterns_NameTheParts()
    {
        var printed = await PrintAsync(b => b.AddMutationType<Mutations>().AddMutationConventions(new MutationConventionOptions
        {
            InputTypeNamePattern = "{MutationName}Args",
            InputArgumentName = "args",
            PayloadTypeNamePattern = "{MutationName}Result",
            PayloadErrorTypeNamePattern = "{MutationName}Fault",
            PayloadErrorsFieldName = "faults",
        }));

        printed.ShouldContain("  add(args: AddArgs!): AddResult!\n  sub(args: SubArgs!): SubResult!\n");
        printed.ShouldContain("type AddResult {\n  int: Int\n  faults: [AddFault!]\n}");
        printed.ShouldContain("type SubResult {\n  int: Int\n  problems: [SubFault!]\n}");
    }

    [Fact]
    public async Task MutationConventionOptions_NotForAll_ApplyWhereTheAttributeStands()
    {
        var printed = await PrintAsync(b => b.AddMutationType<Mutations>().AddMutationConventions(applyToAllMutations: false));

        printed.ShouldContain("  add(number: Int!): Int!\n  sub(input: SubInput!): SubPayload!\n");
    }

    [Fact]
    public async Task SetPagingOptions_WithoutNodesAndByType_ShapesConnections()
    {
        var printed = await PrintAsync(b => b.AddTypeExtension<PagedQueries>().SetPagingOptions(new PagingOptions { IncludeNodesField = false, InferConnectionNameFromField = false }));

        printed.ShouldContain("type TwigConnection {\n  \"Information to aid in pagination.\"\n  pageInfo: PageInfo!\n  \"A list of edges.\"\n  edges: [TwigEdge!]\n}");
    }

    [Fact]
    public async Task ModifyRequestOptions_WithServices_IsDoneWhenTheServerStarts()
    {
        var services = new ServiceCollection().AddSingleton("why");
        var executor = await services.AddGraphQL().AddQueryType<Queries>().ModifyRequestOptions((s, o) => o.IncludeExceptionDetails = s.GetRequiredService<string>() == "why").BuildRequestExecutorAsync();

        using var result = await executor.ExecuteAsync("{ fails }");
        result.Errors.ShouldHaveSingleItem().Extensions!.Keys.ShouldContain("stackTrace");
    }

    [Fact]
    public async Task AddErrorFilter_OnTheServices_SeesErrorsAfterTheServersOwn()
    {
        var services = new ServiceCollection().AddErrorFilter(e => e.WithMessage(e.Message + " 2"));
        var executor = await services.AddGraphQL().AddQueryType<Queries>().AddErrorFilter(e => e.WithMessage("1")).BuildRequestExecutorAsync();

        using var result = await executor.ExecuteAsync("{ fails }");
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("1 2");
    }

    [Theory]
    [InlineData("{ given }", "False False")]
    [InlineData("{ given(a: 1) }", "True False")]
    [InlineData("{ given(a: null, b: 2) }", "True True")]
    [InlineData("query ($b: Int) { given(b: $b) }", "False False")]
    public async Task ArgumentOptional_LeftOut_HasNoValue(string document, string answer) =>
        (await Server().ExecuteRequestAsync(document)).ToJson().ShouldBe($"{{\"data\":{{\"given\":\"{answer}\"}}}}");

    [Fact]
    public async Task ReportError_OfAnException_IsConfigured()
    {
        using var result = await Server().ExecuteRequestAsync("{ reports }");

        var error = result.Errors.ShouldHaveSingleItem();
        (error.Message, error.Code, error.Path!.Print()).ShouldBe(("Unexpected Execution Error", "REPORTED", "/reports"));
        result.ToJson().ShouldContain("\"reports\":true");
    }

    [Fact]
    public async Task ResolverContext_OfAField_KnowsItsTypeAndServices() =>
        (await Server().ExecuteRequestAsync("{ context }")).ToJson().ShouldBe("""{"data":{"context":"Query 7 7"}}""");

    [Fact]
    public async Task AllowIntrospection_OfOneRequest_LeavesOthersRefused()
    {
        var executor = await Server().DisableIntrospection().BuildRequestExecutorAsync();
        const string document = "{ __schema { queryType { name } } }";
        var allowed = OperationRequestBuilder.New().SetDocument(document).AllowIntrospection().Build();

        (await executor.ExecuteAsync(document)).Errors.ShouldHaveSingleItem().Code.ShouldBe("HC0046");
        (await executor.ExecuteAsync(allowed)).ToJson().ShouldBe("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""");
        (await executor.ExecuteAsync(document)).Errors.ShouldHaveSingleItem().Code.ShouldBe("HC0046");
    }

    [Fact]
    public async Task GetRequestExecutor_OfANamedServer_IsThatServer()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddQueryType<Queries>().AddGraphQLServer("other").AddQueryType<MoreQueries>();
        await using var provider = services.BuildServiceProvider();

        (await provider.ExecuteRequestAsync("{ more }", "other")).ToJson().ShouldBe("""{"data":{"more":true}}""");
        (await provider.GetRequestExecutorAsync()).Schema.QueryType.Fields.ShouldNotContain(f => f.Name == "more");
    }

    [Fact]
    public async Task InitializeOnStartup_WithWarmup_AsksBeforeRequests()
    {
        var asked = new List<string>();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.AddGraphQL().AddQueryType<MoreQueries>().InitializeOnStartup(async (executor, stop) => asked.Add((await executor.ExecuteAsync("{ more }", stop)).ToJson()));
        using var host = builder.Build();

        await host.StartAsync();

        asked.ShouldBe(["""{"data":{"more":true}}"""]);
        await host.StopAsync();
    }

    [Fact]
    public void FromDictionary_Error_HasItsParts()
    {
        var error = ErrorBuilder.FromDictionary(new Dictionary<string, object?>
        {
            ["message"] = "No.",
            ["path"] = new object[] { "a", 1 },
            ["extensions"] = new Dictionary<string, object?> { ["code"] = "C", ["more"] = 2 },
            ["locations"] = new object[] { new Dictionary<string, object> { ["line"] = 3, ["column"] = 4L } },
        }).Build();

        (error.Message, error.Code, error.Path!.Print(), error.Locations.ShouldHaveSingleItem(), error.Extensions!["more"]).ShouldBe(("No.", "C", "/a/1", new Location(3, 4), 2));
    }

    [Fact]
    public async Task DataLoader_SetAndRemove_AreThoseOfTheCache()
    {
        IDataLoader<string, string> loader = new Echo();

        loader.Set("a", Task.FromResult<string?>("set"));
        (await loader.LoadAsync("a")).ShouldBe("set");
        loader.Remove("a");
        (await loader.LoadAsync("a")).ShouldBe("loaded a");
    }

    private static IRequestExecutorBuilder Server()
    {
        var services = new ServiceCollection().AddSingleton(new Leaf()).AddKeyedSingleton("key", new Leaf());
        return services.AddGraphQL().AddQueryType<Queries>();
    }

    private static async Task<string> PrintAsync(Func<IRequestExecutorBuilder, IRequestExecutorBuilder> configure) =>
        SchemaPrinter.Print((await configure(Server().ModifyCostOptions(o => o.ApplyCostDefaults = false)).BuildRequestExecutorAsync()).Schema);

    public sealed class Queries
    {
        [Parallel]
        public bool Fails => throw new InvalidOperationException("why");

        [GraphQLNonNullType(false, false)]
        public List<string?>? Names([GraphQLNonNullType(false, false)] List<string?>? all) => all;

        [GraphQLNonNullType(false, true)]
        public List<List<int>>? Maybe => [];

        public string Given(IResolverContext context, int? a = null, int? b = 5) => $"{context.ArgumentOptional<int?>("a").HasValue} {context.ArgumentOptional<int?>("b").HasValue}";

        public bool Reports(IResolverContext context)
        {
            context.ReportError(new InvalidOperationException("why"), e => e.SetCode("REPORTED"));
            return context.HasErrors;
        }

        public string Context(IResolverContext context) =>
            $"{context.ObjectType.Name} {((Leaf)context.Service(typeof(Leaf))).Veins} {context.Resolver<Leaf>().Veins + context.Service<Leaf>("key").Veins - 7}";
    }

    [ExtendObjectType(OperationType.Query)]
    public sealed class MoreQueries
    {
        public bool More => true;
    }

    [ExtendObjectType(OperationType.Query)]
    public sealed class PagedQueries
    {
        [UsePaging]
        public IEnumerable<Twig> Twigs() => [];
    }

    public sealed record Twig(int Length);

    [ObjectType(IncludeStaticMembers = true)]
    public sealed class Leaf
    {
        public static string Kind => "leaf";

        public string Shape => "";

        public int Veins => 7;

        public int Edge => 1;
    }

    [ExtendObjectType<Leaf>(IgnoreProperties = [nameof(Leaf.Shape)], IgnoreFields = ["edge"])]
    public sealed class LeafFields;

    public sealed class Mutations
    {
        [Error<ArgumentException>]
        public int Add(int number) => number;

        [Error<ArgumentException>]
        [UseMutationConvention(PayloadErrorsFieldName = "problems")]
        public int Sub(int number) => -number;
    }

    private sealed class Echo() : CacheDataLoader<string, string>(new DataLoaderOptions())
    {
        protected override Task<string> LoadSingleAsync(string key, CancellationToken cancellationToken) => Task.FromResult("loaded " + key);
    }
}
