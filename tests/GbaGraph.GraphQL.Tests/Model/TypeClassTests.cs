using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>Types that classes of the application describe, in HotChocolate's code-first style.</summary>
public sealed class TypeClassTests
{
    [Fact]
    public async Task AddType_OfTypeClasses_DescribesTheTypes()
    {
        var printed = SchemaPrinter.Print((await Server().BuildRequestExecutorAsync()).Schema);

        printed.ShouldContain("type Query {\n  book(by: Wish): Volume\n  kinds: [Sort!]!\n  size: Int!\n}");
        printed.ShouldContain("\"Printed.\"\ntype Volume implements Thing {\n  kind: Sort!\n  heading: String!\n  pages: Int! @cost(weight: \"2\")\n  again: Volume\n}");
        printed.ShouldContain("\"What there is.\"\ninterface Thing {");
        printed.ShouldContain("enum Sort {\n  PROSE\n  VERSE\n}");
        printed.ShouldContain("input Wish {\n  heading: String!\n}");
    }

    [Fact]
    public async Task AddQueryType_OfATypeClass_IsAnswered() =>
        (await Server().ExecuteRequestAsync("""{ book(by: { heading: "A" }) { heading kind pages again { heading } } kinds size }""")).ToJson()
            .ShouldBe("""{"data":{"book":{"heading":"A","kind":"VERSE","pages":3,"again":{"heading":"A"}},"kinds":["VERSE"],"size":1}}""");

    [Fact]
    public async Task AddType_MadeWithoutParameters_IsNeeded() =>
        await Should.ThrowAsync<SchemaException>(async () => await new ServiceCollection().AddGraphQL().AddQueryType<QueryType>().AddType<NeedyType>().BuildRequestExecutorAsync());

    private static IRequestExecutorBuilder Server() => new ServiceCollection().AddGraphQL().ModifyCostOptions(o => o.ApplyCostDefaults = false)
        .AddQueryType<QueryType>().AddType<BookType>().AddType<ItemType>().AddType<KindType>().AddType<WishType>().AddTypeExtension<BookExtension>();

    public abstract record Item(string Title);

    public sealed record Book(string Title, Kind Kind) : Item(Title);

    public enum Kind
    {
        Prose,
        Poetry,
    }

    public sealed record BookInput(string Title);

    public sealed class Library
    {
        [GraphQLType<BookType>]
        public Book Book(BookInput? by) => new(by?.Title ?? "", Kind.Poetry);

        [GraphQLType<NonNullType<ListType<NonNullType<KindType>>>>]
        public IReadOnlyList<Kind> Kinds => [Kind.Poetry];
    }

    public sealed class QueryType : ObjectType<Library>
    {
        protected override void Configure(IObjectTypeDescriptor<Library> descriptor) => descriptor.Field("size").Resolve(1);
    }

    public sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
        {
            descriptor.Name("Volume").Description("Printed.");
            descriptor.Field(b => b.Title).Name("heading");
            descriptor.Field("pages").Cost(2).Resolve(3);
        }
    }

    public sealed class BookExtension : ObjectTypeExtension<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) => descriptor.Field("again").Type<BookType>().Resolve(c => c.Parent<Book>());
    }

    public sealed class ItemType : InterfaceType<Item>
    {
        protected override void Configure(IInterfaceTypeDescriptor<Item> descriptor)
        {
            descriptor.Name("Thing").Description("What there is.");
            descriptor.Field(i => i.Title).Name("heading");
        }
    }

    public sealed class KindType : EnumType<Kind>
    {
        protected override void Configure(IEnumTypeDescriptor<Kind> descriptor)
        {
            descriptor.Name("Sort");
            descriptor.Value(Kind.Poetry).Name("VERSE");
        }
    }

    public sealed class WishType : InputObjectType<BookInput>
    {
        protected override void Configure(IInputObjectTypeDescriptor<BookInput> descriptor)
        {
            descriptor.Name("Wish");
            descriptor.Field(b => b.Title).Name("heading");
        }
    }

    public sealed class NeedyType(string name) : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) => descriptor.Name(name);
    }
}
