using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>Fields that code says one by one, without a member behind them.</summary>
public sealed class RootDescriptorTests
{
    [Fact]
    public async Task AddQueryType_FieldByField_IsAnswered()
    {
        var executor = await new ServiceCollection().AddGraphQL().AddQueryType(d =>
        {
            d.Name("Query").Description("All of it.");
            d.Field("one").Resolve(1);
            d.Field("text").Description("Said.").Deprecated("Unsaid.").Resolve(_ => "said");
            d.Field("later").Resolve(c => LaterAsync(c.RequestAborted));
            d.Field("sum").Type<NonNullType<IntType>>()
                .Argument("of", a => a.Type<NonNullType<ListType<NonNullType<IntType>>>>().Description("Numbers."))
                .Argument("plus", a => a.Type<IntType>().DefaultValue(1))
                .Resolve(c => c.ArgumentValue<IReadOnlyList<int>>("of").Sum() + c.ArgumentValue<int>("plus"));
            d.Field("fence").Resolve(_ => new Fence(3));
        }).BuildRequestExecutorAsync();

        SchemaPrinter.Print(executor.Schema).ShouldContain(
            """
            "All of it."
            type Query {
              one: Int!
              "Said."
              text: String @deprecated(reason: "Unsaid.")
              later: [Int!] @cost(weight: "10")
              sum("Numbers." of: [Int!]! plus: Int = 1): Int!
              fence: Fence
            }
            """);
        (await executor.ExecuteAsync("{ one text later sum(of: [1, 2]) more: sum(of: [], plus: 5) fence { posts } }")).ToJson()
            .ShouldBe("""{"data":{"one":1,"text":"said","later":[1,2],"sum":4,"more":5,"fence":{"posts":3}}}""");
    }

    [Fact]
    public async Task AddQueryType_OfAClass_TakesNamesResolversAndFurtherFields()
    {
        var server = new ServiceCollection().AddGraphQL().AddQueryType<Garden>(d =>
        {
            d.Field(g => g.Secret()).Ignore();
            d.Field(g => g.Size).Name("area").Type<FloatType>();
            d.Field(g => g.Gate()).Resolve(c => "shut");
            d.Field("trees").Resolve(7);
        });

        (await server.ExecuteRequestAsync("{ area gate trees }")).ToJson().ShouldBe("""{"data":{"area":2,"gate":"shut","trees":7}}""");
        SchemaPrinter.Print((await server.BuildRequestExecutorAsync()).Schema).ShouldNotContain("secret");
    }

    [Fact]
    public async Task AddObjectType_WithAFurtherField_ResolvesItFromTheParent()
    {
        var server = new ServiceCollection().AddGraphQL().AddQueryType(d => d.Field("fence").Resolve(_ => new Fence(3)))
            .AddObjectType<Fence>(d => d.Field("double").Resolve(c => 2 * c.Parent<Fence>().Posts));

        (await server.ExecuteRequestAsync("{ fence { posts double } }")).ToJson().ShouldBe("""{"data":{"fence":{"posts":3,"double":6}}}""");
    }

    [Fact]
    public async Task AddMutationType_FieldByField_FollowsTheConvention()
    {
        var server = new ServiceCollection().AddGraphQL().AddQueryType(d => d.Field("one").Resolve(1)).AddMutationConventions()
            .AddMutationType(d => d.Field("grow").Argument("by", a => a.Type<NonNullType<IntType>>()).Resolve(c => 1 + c.ArgumentValue<int>("by")));

        (await server.ExecuteRequestAsync("mutation { grow(input: { by: 2 }) { int } }")).ToJson().ShouldBe("""{"data":{"grow":{"int":3}}}""");
    }

    [Fact]
    public async Task GraphQLType_AsAShape_ReplacesWhatTheMemberSays()
    {
        var server = new ServiceCollection().AddGraphQL().AddQueryType<Shapes>();

        SchemaPrinter.Print((await server.BuildRequestExecutorAsync()).Schema).ShouldContain("ids(of: [ID!]): [ID]!");
        (await server.ExecuteRequestAsync("""{ ids(of: ["a", "b"]) }""")).ToJson().ShouldBe("""{"data":{"ids":["a","b"]}}""");
    }

    [Fact]
    public async Task Field_WithoutResolver_IsRefused() =>
        (await Should.ThrowAsync<SchemaException>(() => new ServiceCollection().AddGraphQL().AddQueryType(d => d.Field("none")).ExecuteRequestAsync("{ none }"))).Message.ShouldContain("Resolve");

    [Fact]
    public async Task Field_NamedAsAnother_IsRefused() =>
        (await Should.ThrowAsync<SchemaException>(() => new ServiceCollection().AddGraphQL().AddQueryType<Garden>(d => d.Field("size").Resolve(1)).ExecuteRequestAsync("{ size }"))).Message.ShouldContain("two fields named size");

    [Fact]
    public void Name_OfARootTypeChanged_IsRefused() =>
        Should.Throw<SchemaException>(() => new ServiceCollection().AddGraphQL().AddQueryType(d => d.Name("Root")));

    private static async Task<List<int>> LaterAsync(CancellationToken cancellation)
    {
        await Task.Delay(1, cancellation);
        return [1, 2];
    }

    public sealed record Fence(int Posts);

    public sealed class Garden
    {
        public int Size => 2;

        public string Gate() => "open";

        public string Secret() => "";
    }

    public sealed class Shapes
    {
        [GraphQLType<NonNullType<ListType<IdType>>>]
        public List<string> Ids([GraphQLType<ListType<NonNullType<IdType>>>] List<string>? of) => of ?? [];
    }
}
