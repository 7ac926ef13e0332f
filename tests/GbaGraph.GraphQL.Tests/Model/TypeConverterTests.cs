using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

public sealed class TypeConverterTests
{
    [Fact]
    public async Task BindRuntimeType_OfAScalar_ConvertsBothWays() =>
        (await Server().ExecuteRequestAsync("""{ double(money: "2.50 HKD") list(all: ["1.00 CNY", "2.00 CNY"]) input(price: { amount: "3.00 MOP" }) none }"""))
        .ToJson().ShouldBe("""{"data":{"double":"5.00 HKD","list":["1.00 CNY","2.00 CNY"],"input":"3.00 MOP","none":null}}""");

    [Fact]
    public async Task BindRuntimeType_ValueThatDoesNotFit_IsRefused()
    {
        using var result = await Server().ExecuteRequestAsync("""{ double(money: "much") }""");

        result.Errors.ShouldHaveSingleItem().Extensions.ShouldNotBeNull();
    }

    [Fact]
    public async Task BindRuntimeType_InTheSchema_IsTheScalar()
    {
        var printed = SchemaPrinter.Print((await Server().BuildRequestExecutorAsync()).Schema);

        printed.ShouldContain("double(money: String!): String!");
        printed.ShouldContain("list(all: [String!]!): [String!]!");
    }

    [Theory]
    [InlineData("String")]
    [InlineData("ID")]
    public async Task BindRuntimeType_ByName_IsTheScalarOfThatName(string name)
    {
        var executor = await new ServiceCollection().AddGraphQL().AddQueryType<MoneyQueries>().BindRuntimeType<Money>(name).AddTypeConverter<Money, string>(ToText).AddTypeConverter<string, Money>(FromText).BuildRequestExecutorAsync();

        SchemaPrinter.Print(executor.Schema).ShouldContain($"double(money: {name}!): {name}!");
    }

    [Fact]
    public async Task BindRuntimeType_UnknownName_IsRefused() =>
        (await Should.ThrowAsync<SchemaException>(() => new ServiceCollection().AddGraphQL().AddQueryType<MoneyQueries>().BindRuntimeType<Money>("Coin").ExecuteRequestAsync("{ none }"))).Message.ShouldContain("no scalar of the library");

    [Fact]
    public async Task BindRuntimeType_WithoutAWay_IsRefused() =>
        (await Should.ThrowAsync<SchemaException>(() => new ServiceCollection().AddGraphQL().AddQueryType<MoneyQueries>().BindRuntimeType<Money, StringType>().ExecuteRequestAsync("{ none }"))).Message.ShouldContain("AddTypeConverter");

    [Fact]
    public async Task AddTypeConverter_OnTheServices_ServesAllServers()
    {
        var services = new ServiceCollection().AddTypeConverter<MoneyConverter>();
        var executor = await services.AddGraphQL().AddQueryType<MoneyQueries>().BindRuntimeType<Money, StringType>().BuildRequestExecutorAsync();

        (await executor.ExecuteAsync("""{ double(money: "2.50 HKD") }""")).ToJson().ShouldBe("""{"data":{"double":"5.00 HKD"}}""");
    }

    [Fact]
    public async Task AddTypeConverter_ForAnIdsValue_ReadsAndWritesIt()
    {
        var executor = await Server().AddGlobalObjectIdentification().AddType<Coin>().BuildRequestExecutorAsync();
        var id = Convert.ToBase64String("Coin:1.00 CNY"u8);

        (await executor.ExecuteAsync($"{{ node(id: \"{id}\") {{ id }} }}")).ToJson().ShouldBe($"{{\"data\":{{\"node\":{{\"id\":\"{id}\"}}}}}}");
    }

    private static IRequestExecutorBuilder Server() =>
        new ServiceCollection().AddGraphQL().AddQueryType<MoneyQueries>().BindRuntimeType<Money, StringType>().AddTypeConverter<MoneyConverter>();

    private static string ToText(Money money) => FormattableString.Invariant($"{money.Amount:0.00} {money.Currency}");

    private static Money FromText(string text) => text.Split(' ') is [var amount, var currency]
        ? new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency)
        : throw new FormatException("Money is an amount and a currency.");

    public sealed record Money(decimal Amount, string Currency);

    public sealed record Price(Money Amount);

    [Node]
    public sealed record Coin([property: ID] Money Id)
    {
        [NodeResolver]
        public static Coin Get(Money id) => new(id);
    }

    public sealed class MoneyQueries
    {
        public Money? None => null;

        public Money Double(Money money) => money with { Amount = 2 * money.Amount };

        public Task<List<Money>> List(IReadOnlyList<Money> all) => Task.FromResult(all.ToList());

        public Money Input(Price price) => price.Amount;
    }

    private sealed class MoneyConverter : IChangeTypeProvider
    {
        public bool TryCreateConverter(Type source, Type target, ChangeTypeProvider root, [NotNullWhen(true)] out ChangeType? converter)
        {
            converter = source == typeof(Money) && target == typeof(string) ? value => ToText((Money)value!)
                : source == typeof(string) && target == typeof(Money) ? value => FromText((string)value!)
                : null;
            return converter is not null;
        }
    }
}
