using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types.Introspection;

/// <summary>The types through which a schema describes itself. They are the same in every schema.</summary>
internal static class IntrospectionTypes
{
    private static readonly ObjectType Schema = new("__Schema");
    private static readonly ObjectType Type = new("__Type");
    private static readonly ObjectType Field = new("__Field");
    private static readonly ObjectType InputValue = new("__InputValue");
    private static readonly ObjectType EnumValue = new("__EnumValue");
    private static readonly ObjectType Directive = new("__Directive");

    private static readonly EnumType Kind = new("__TypeKind", null,
        [.. Enum.GetValues<TypeKind>().Select(kind => new EnumValueDefinition(NameOf(kind), null, null, kind))]);

    private static readonly EnumType Location = new("__DirectiveLocation", null,
        [.. DirectiveLocations.All.Select(name => new EnumValueDefinition(name, null, null, name))]);

    static IntrospectionTypes()
    {
        Schema.Define(
        [
            Of("description", Text, (Schema s) => s.Description),
            Of("types", All(Type), (Schema s) => s.Types),
            Of("queryType", new NonNullType(Type), (Schema s) => s.QueryType),
            Of("mutationType", Type, (Schema s) => s.MutationType),
            Of("subscriptionType", Type, (Schema s) => s.SubscriptionType),
            Of("directives", All(Directive), (Schema s) => s.Directives),
        ]);
        Type.Define(TypeFields());
        Field.Define(
        [
            Of("name", RequiredText, (FieldDefinition f) => f.Name),
            Of("description", Text, (FieldDefinition f) => f.Description),
            WithDeprecated("args", All(InputValue), (FieldDefinition f, bool all) => f.Arguments.Where(a => all || a.DeprecationReason is null)),
            Of("type", new NonNullType(Type), (FieldDefinition f) => f.Type),
            Of("isDeprecated", RequiredFlag, (FieldDefinition f) => f.DeprecationReason is not null),
            Of("deprecationReason", Text, (FieldDefinition f) => f.DeprecationReason),
        ]);
        InputValue.Define(
        [
            Of("name", RequiredText, (InputValueDefinition v) => v.Name),
            Of("description", Text, (InputValueDefinition v) => v.Description),
            Of("type", new NonNullType(Type), (InputValueDefinition v) => v.Type),
            Of("defaultValue", Text, (InputValueDefinition v) => v.DefaultValue?.ToString()),
            Of("isDeprecated", RequiredFlag, (InputValueDefinition v) => v.DeprecationReason is not null),
            Of("deprecationReason", Text, (InputValueDefinition v) => v.DeprecationReason),
        ]);
        EnumValue.Define(
        [
            Of("name", RequiredText, (EnumValueDefinition v) => v.Name),
            Of("description", Text, (EnumValueDefinition v) => v.Description),
            Of("isDeprecated", RequiredFlag, (EnumValueDefinition v) => v.DeprecationReason is not null),
            Of("deprecationReason", Text, (EnumValueDefinition v) => v.DeprecationReason),
        ]);
        Directive.Define(
        [
            Of("name", RequiredText, (DirectiveDefinition d) => d.Name),
            Of("description", Text, (DirectiveDefinition d) => d.Description),
            Of("isRepeatable", RequiredFlag, (DirectiveDefinition d) => d.IsRepeatable),
            Of("locations", All(Location), (DirectiveDefinition d) => d.Locations),
            WithDeprecated("args", All(InputValue), (DirectiveDefinition d, bool all) => d.Arguments.Where(a => all || a.DeprecationReason is null)),
        ]);
        TypeName = new FieldDefinition("__typename", RequiredText) { Resolver = FieldResolver.TypeName };
        SchemaField = new FieldDefinition("__schema", new NonNullType(Schema)) { Resolver = new FieldResolver(c => c.Schema) { ReleasesContext = true } };
        TypeField = new FieldDefinition("__type", Type)
        {
            Arguments = new([new InputValueDefinition("name", RequiredText) { Reader = new ScalarReader(RequiredText, SpecScalars.String, null) }]),
            Resolver = new FieldResolver(c => c.Schema.TryGetType((string)c.Arguments[0]!, out var type) ? type : null) { ReleasesContext = true },
        };
    }

    public static FieldDefinition TypeName { get; }

    public static FieldDefinition SchemaField { get; }

    public static FieldDefinition TypeField { get; }

    public static IReadOnlyList<NamedType> AllTypes { get; } = [Schema, Type, Field, InputValue, EnumValue, Directive, Kind, Location];

    private static GraphType Text => SpecScalars.String;

    private static NonNullType RequiredText { get; } = new(SpecScalars.String);

    private static NonNullType RequiredFlag { get; } = new(SpecScalars.Boolean);


    private static IEnumerable<FieldDefinition> TypeFields() =>
    [
        Of("kind", new NonNullType(Kind), (GraphType t) => t.Kind),
        Of("name", Text, (GraphType t) => (t as NamedType)?.Name),
        Of("description", Text, (GraphType t) => (t as NamedType)?.Description),
        Of("specifiedByURL", Text, (GraphType t) => (t as ScalarType)?.SpecifiedBy),
        WithDeprecated("fields", Some(Field), (GraphType t, bool all) => (t as ComplexType)?.Fields.Where(f => all || f.DeprecationReason is null)),
        Of("interfaces", Some(Type), (GraphType t) => (t as ComplexType)?.Interfaces),
        new FieldDefinition("possibleTypes", Some(Type))
        {
            Resolver = new FieldResolver(c => c.Parent is NamedType { IsAbstract: true } type ? c.Schema.GetPossibleTypes(type) : null) { ReleasesContext = true },
        },
        WithDeprecated("enumValues", Some(EnumValue), (GraphType t, bool all) => (t as EnumType)?.Values.Where(v => all || v.DeprecationReason is null)),
        WithDeprecated("inputFields", Some(InputValue), (GraphType t, bool all) => (t as InputObjectType)?.Fields.Where(f => all || f.DeprecationReason is null)),
        Of("ofType", Type, (GraphType t) => t is ListType list ? list.OfType : (t as NonNullType)?.OfType),
        Of("isOneOf", SpecScalars.Boolean, (GraphType t) => (t as InputObjectType)?.IsOneOf),
    ];

    private static FieldDefinition Of<T>(string name, GraphType type, Func<T, object?> read) =>
        new(name, type) { Resolver = FieldResolver.FromParent(parent => read((T)parent)) };

    private static FieldDefinition WithDeprecated<T>(string name, GraphType type, Func<T, bool, object?> read) => new(name, type)
    {
        Arguments = new([new InputValueDefinition("includeDeprecated", SpecScalars.Boolean)
        {
            DefaultValue = new BooleanValueNode(0, 0, false),
            Reader = new ScalarReader(SpecScalars.Boolean, SpecScalars.Boolean, null),
        }]),
        Resolver = new FieldResolver(c => read((T)c.Parent!, c.Arguments[0] is true)) { ReleasesContext = true },
    };

    private static NonNullType All(NamedType type) => new(Some(type));

    private static ListType Some(NamedType type) => new(new NonNullType(type));

    private static string NameOf(TypeKind kind) => kind switch
    {
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.NonNull => "NON_NULL",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
