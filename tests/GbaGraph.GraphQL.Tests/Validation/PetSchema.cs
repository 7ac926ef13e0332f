using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Types.Introspection;

namespace GbaGraph.GraphQL.Tests.Validation;

/// <summary>The type system that the specification's examples in chapter 5 stand on, with a few more fields.</summary>
internal static class PetSchema
{
    private static readonly Dictionary<string, NamedType> Types =
        SpecScalars.All.ToDictionary(type => type.Name, type => (NamedType)type);

    static PetSchema()
    {
        Add(new EnumType("DogCommand", null, Symbols("SIT", "DOWN", "HEEL")));
        Add(new EnumType("CatCommand", null, Symbols("JUMP")));
        Add(new AnyType());
        AddInputs();
        AddPets();
        AddRoots();
        Instance = new Schema(
            (ObjectType)Types["Query"],
            (ObjectType)Types["Mutation"],
            (ObjectType)Types["Subscription"],
            [.. Types.Values, .. IntrospectionTypes.AllTypes],
            [
                SpecDirectives.Skip,
                SpecDirectives.Include,
                new DirectiveDefinition("tag", ["QUERY", "FIELD", "VARIABLE_DEFINITION"]) { Arguments = Inputs("$name: String"), IsRepeatable = true },
                new DirectiveDefinition("onFragment", ["FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"]),
            ]);
        QueryOnly = new Schema(
            (ObjectType)Types["Query"], null, null, Types.Values.Where(type => type.Name is not ("Mutation" or "Subscription")), []);
    }

    public static Schema Instance { get; }

    /// <summary>The same without mutations, subscriptions and directives.</summary>
    public static Schema QueryOnly { get; }

    private static void AddInputs()
    {
        var complex = Add(new InputObjectType("ComplexInput"));
        complex.Define(Inputs("$name: String, $owner: String"));
        var strict = Add(new InputObjectType("StrictInput"));
        strict.Define(Inputs("$count: Int!, $times: Int! = 3, $note: String, $list: [Int!], $inner: StrictInput, $many: [StrictInput!]"));
        var key = Add(new InputObjectType("KeyInput", isOneOf: true));
        key.Define(Inputs("$code: String, $id: ID"));
    }

    private static void AddPets()
    {
        var sentient = Add(new InterfaceType("Sentient"));
        var pet = Add(new InterfaceType("Pet"));
        var resource = Add(new InterfaceType("Resource"));
        var lonely = Add(new InterfaceType("Lonely"));
        var dog = Add(new ObjectType("Dog"));
        var cat = Add(new ObjectType("Cat"));
        var human = Add(new ObjectType("Human"));
        var alien = Add(new ObjectType("Alien"));
        Add(new UnionType("CatOrDog")).Define([cat, dog]);
        Add(new UnionType("DogOrHuman")).Define([dog, human]);
        Add(new UnionType("HumanOrAlien")).Define([human, alien]);
        sentient.Define([Field("name", "String!")]);
        pet.Define([Field("name", "String!")]);
        resource.Define([Field("url", "String")]);
        lonely.Define([Field("url", "String")], [resource]);
        dog.Define(
            [
                Field("name", "String!"),
                Field("nickname", "String"),
                Field("barkVolume", "Int"),
                Field("doesKnowCommand", "Boolean!", "$dogCommand: DogCommand!"),
                Field("isHouseTrained", "Boolean!", "$atOtherHomes: Boolean"),
                Field("owner", "Human"),
                Field("puppies", "[Dog!]"),
                Field("mother", "Dog"),
            ],
            [pet]);
        cat.Define(
            [
                Field("name", "String!"),
                Field("nickname", "String"),
                Field("doesKnowCommand", "Boolean!", "$catCommand: CatCommand!"),
                Field("meowVolume", "Int"),
                Field("owner", "Human"),
                Field("mother", "Cat"),
            ],
            [pet]);
        human.Define([Field("name", "String!"), Field("pets", "[Pet!]")], [sentient]);
        alien.Define([Field("name", "String!"), Field("homePlanet", "String")], [sentient]);
    }

    private static void AddRoots()
    {
        var arguments = Add(new ObjectType("Arguments"));
        arguments.Define(
        [
            Field("multipleRequirements", "Int!", "$x: Int!, $y: Int!"),
            Field("booleanArgField", "Boolean", "$booleanArg: Boolean"),
            Field("floatArgField", "Float", "$floatArg: Float"),
            Field("intArgField", "Int", "$intArg: Int"),
            Field("stringArgField", "String", "$stringArg: String"),
            Field("idArgField", "ID", "$idArg: ID"),
            Field("anyArgField", "Any", "$anyArg: Any"),
            Field("nonNullBooleanArgField", "Boolean!", "$nonNullBooleanArg: Boolean!"),
            Field("booleanListArgField", "[Boolean]", "$booleanListArg: [Boolean]!"),
            Field("gridArgField", "Int", "$grid: [[Int!]!]"),
            Field("optionalNonNullBooleanArgField", "Boolean!", "$optionalBooleanArg: Boolean! = false"),
            Field("strictArgField", "Int", "$strict: StrictInput, $stricts: [StrictInput!]"),
            Field("keyArgField", "Int", "$key: KeyInput, $keys: [KeyInput!]"),
        ]);
        Add(new ObjectType("Query")).Define(
        [
            Field("dog", "Dog"),
            Field("human", "Human"),
            Field("pet", "Pet"),
            Field("catOrDog", "CatOrDog"),
            Field("sentient", "Sentient"),
            Field("resource", "Resource"),
            Field("arguments", "Arguments"),
            Field("findDog", "Dog", "$complex: ComplexInput"),
            Field("booleanList", "Boolean", "$booleanListArg: [Boolean!]"),
        ]);
        Add(new ObjectType("Mutation")).Define([Field("bark", "Dog"), Field("sit", "Boolean")]);
        Add(new ObjectType("Subscription")).Define([Field("newMessage", "Dog"), Field("second", "Int")]);
    }

    private static T Add<T>(T type)
        where T : NamedType
    {
        Types.Add(type.Name, type);
        return type;
    }

    private static FieldDefinition Field(string name, string type, string arguments = "") =>
        new(name, Resolve(ReadTypes("$x: " + type)[0].Type))
        {
            Arguments = Inputs(arguments),
        };

    private static InputValueSet Inputs(string variables) =>
        new(ReadTypes(variables).Select(v => new InputValueDefinition(v.Name, Resolve(v.Type)) { DefaultValue = v.DefaultValue }));

    private static IReadOnlyList<VariableDefinitionNode> ReadTypes(string variables) =>
        variables.Length == 0 ? [] : GraphQLParser.Parse($"query ({variables}) {{ a }}").Operations.Single().VariableDefinitions;

    private static GraphType Resolve(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.InnerType)),
        ListTypeNode list => new ListType(Resolve(list.ElementType)),
        _ => Types[((NamedTypeNode)type).Name],
    };

    private static IReadOnlyList<EnumValueDefinition> Symbols(params string[] names) =>
        [.. names.Select(name => new EnumValueDefinition(name, null, null, name))];
}
