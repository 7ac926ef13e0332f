using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

public sealed class DescriptorTests
{
    [Fact]
    public void AddObjectType_Described_GivesNamesTextsAndWeights() => Print(b => b.AddObjectType<Parcel>(d =>
    {
        d.Name("Package").Description("Something sent.").Ignore(p => p.Secret);
        d.Field(p => p.Size).Name("volume").Description("In litres.").Deprecated("Use weight.").Cost(3);
        d.Field(p => p.Track(default)).Ignore();
    })).ShouldContain(
        """
        "Something sent."
        type Package {
          label: Label!
          "In litres."
          volume: Int! @cost(weight: "3") @deprecated(reason: "Use weight.")
        }
        """);

    [Fact]
    public void AddInterfaceType_Described_LeavesTheObjectsAsTheyAre()
    {
        var printed = Print(b => b.AddInterfaceType<Thing>(d =>
        {
            d.Name("Item").Description("Any thing.");
            d.Field(t => t.Hidden).Ignore();
            d.Field(t => t.Kind).Description("What it is.").Deprecated(null);
        }).AddType<Stone>());

        printed.ShouldContain("\"Any thing.\"\ninterface Item {\n  \"What it is.\"\n  kind: String!\n}");
        printed.ShouldContain("type Stone implements Item {\n  hidden: String!\n  kind: String!\n}");
    }

    [Fact]
    public void AddEnumType_Described_GivesNamesOfValues()
    {
        var printed = Print(b => b.AddEnumType<Label>(d =>
        {
            d.Name("Sticker").Description("Glued on.");
            d.Value(Label.Fragile).Name("GLASS").Description("Handle with care.");
            d.Value(Label.Heavy).Deprecated("Weigh it.");
        }));

        printed.ShouldContain("\"Glued on.\"\nenum Sticker {\n  \"Handle with care.\"\n  GLASS\n  HEAVY @deprecated(reason: \"Weigh it.\")\n}");
    }

    [Fact]
    public void AddInputObjectType_Described_IsInTheSchemaThoughNoFieldTakesIt()
    {
        var printed = Print(b => b.AddInputObjectType<Address>(d =>
        {
            d.Name("Destination").Ignore(a => a.Note);
            d.Field(a => a.City).Name("town").Description("Its name.").Cost(2);
        }));

        printed.ShouldContain("input Destination {\n  \"Its name.\"\n  town: String! @cost(weight: \"2\")\n}");
    }

    [Fact]
    public void AddUnionType_Described_GivesItsName() =>
        Print(b => b.AddUnionType<IFound>(d => d.Name("Find").Description("One of them.")).AddType<Pebble>()).ShouldContain("\"One of them.\"\nunion Find = Pebble");

    [Fact]
    public void AddUnionType_NotMarked_IsAUnionAllTheSame() =>
        Print(b => b.AddUnionType<IKept>().AddType<Coin>()).ShouldContain("union IKept = Coin");

    [Fact]
    public void AddTypeExtension_OfNothing_IsRefused() =>
        Should.Throw<SchemaException>(() => Print(b => b.AddTypeExtension<Coin>())).Message.ShouldContain("[ExtendObjectType]");

    [Fact]
    public void Field_NeitherPropertyNorMethod_IsRefused() =>
        Should.Throw<SchemaException>(() => Print(b => b.AddObjectType<Parcel>(d => d.Field(p => 1)))).Message.ShouldContain("neither a property nor a method");

    [Fact]
    public void AddQueryType_OfAType_AddsItsFields() =>
        Print(b => b.AddMutationType(typeof(Depot)).AddSubscriptionType(typeof(object))).ShouldContain("type Mutation {\n  parcel: Parcel!\n}");

    [Fact]
    public void SetSchema_Described_IsPrintedFirst() => Print(b => b.SetSchema(s => s.Description("All of it."))).ShouldStartWith("\"All of it.\"\nschema {");

    [Theory]
    [InlineData(true, "label, secret, size")]
    [InlineData(false, "label, size, secret")]
    public void ModifyOptions_SortFieldsByName_SaysTheirOrder(bool isSorted, string order)
    {
        var printed = Print(b => b.ModifyOptions(o => o.SortFieldsByName = isSorted));

        string.Join(", ", new[] { "label", "secret", "size" }.OrderBy(name => printed.IndexOf($"  {name}: ", StringComparison.Ordinal))).ShouldBe(order);
    }

    private static string Print(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        var builder = services.AddGraphQLServer().AddQueryType(typeof(Depot)).ModifyCostOptions(o => o.ApplyCostDefaults = false);
        configure(builder);
        using var provider = services.BuildServiceProvider();
        return SchemaPrinter.Print(provider.GetRequiredService<RequestExecutor>().Schema);
    }

    public sealed class Depot
    {
        public Parcel Parcel() => new();
    }

    public sealed class Parcel
    {
        public Label Label => Label.Heavy;

        public int Size => 1;

        public string Secret => "";

        public string Track(int number) => $"{number}";
    }

    public enum Label
    {
        Fragile,
        Heavy,
    }

    public abstract class Thing
    {
        public string Hidden => "";

        public string Kind => "";
    }

    public sealed class Stone : Thing;

    public sealed class Address
    {
        public required string City { get; init; }

        public string? Note { get; init; }
    }

    [UnionType]
    public interface IFound;

    public sealed record Pebble(int Weight) : IFound;

    public interface IKept;

    public sealed record Coin(int Worth) : IKept;
}
