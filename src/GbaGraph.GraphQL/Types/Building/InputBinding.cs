using System.Reflection;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Makes arguments and input fields, with the readers that turn literals into C# values.</summary>
internal sealed class InputBinding(TypeRegistry registry, GivenTypes givenTypes, XmlDescriptions descriptions, NodeIds ids, IReadOnlyDictionary<Type, TypeDescription> described)
{
    private readonly NullabilityInfoContext nullability = new();

    public InputValueDefinition Argument(ParameterInfo parameter)
    {
        var fallback = parameter.GetCustomAttribute<DefaultValueAttribute>() is { } given ? (true, given.Value)
            : parameter is { HasDefaultValue: true, DefaultValue: not null } ? (true, parameter.DefaultValue)
            : (false, null);
        var source = new Source(parameter.ParameterType, parameter.GetCustomAttribute<IDAttribute>(), parameter.GetCustomAttribute<GraphQLTypeAttribute>(), parameter.IsDefined(typeof(DefaultValueAttribute)), CostRules.WeightOf(parameter), parameter.GetCustomAttribute<GraphQLNonNullTypeAttribute>()?.Nullable);
        return Make(NamingRules.ArgumentName(parameter), source, TypeOf(source, nullability.Create(parameter)), fallback, descriptions.Of(parameter), parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason);
    }

    /// <summary>An argument that code describes.</summary>
    public InputValueDefinition Argument(ArgumentDescription said)
    {
        var source = new Source(givenTypes.ValueOf(said.GivenType), null, null, false, null, null);
        return Make(said.Name, source, givenTypes.Read(said.GivenType, isInput: true), said.Default, said.Text, said.DeprecationReason);
    }

    public void Define(Type inputClass)
    {
        var (type, _, properties) = registry.InputObject(inputClass);
        var said = described.GetValueOrDefault(inputClass);
        type.Define(properties.Select(p => Field(p, said?.Find(p))));
    }

    private InputValueDefinition Field(PropertyInfo property, MemberDescription? said)
    {
        var given = property.GetCustomAttribute<DefaultValueAttribute>();
        var source = new Source(property.PropertyType, property.GetCustomAttribute<IDAttribute>(), property.GetCustomAttribute<GraphQLTypeAttribute>(), given is not null, said?.Weight ?? CostRules.WeightOf(property), property.GetCustomAttribute<GraphQLNonNullTypeAttribute>()?.Nullable);
        return Make(said?.Name ?? NamingRules.FieldName(property), source, TypeOf(source, nullability.Create(property)), (given is not null, given?.Value), said?.Text ?? descriptions.Of(property), said?.DeprecationReason ?? property.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason);
    }

    private InputValueDefinition Make(string name, Source source, GraphType type, (bool Has, object? Value) fallback, string? description, string? deprecationReason)
    {
        // HotChocolate takes the type of a default given by attribute: nullable where that is a reference type.
        if (source.HasDefaultAttribute && fallback.Value is string) type = type.NullableType;
        ValueNode? literal = fallback.Has ? DefaultLiterals.From(fallback.Value, type) : null;
        return new InputValueDefinition(name, type)
        {
            Description = description,
            DeprecationReason = deprecationReason,
            DefaultValue = literal,
            Weight = source.Weight,
            Reader = Reader(type, source.Type, source),
        };
    }

    private GraphType TypeOf(Source source, NullabilityInfo info) => source.Given is { } given && GivenTypes.IsShape(given.Type)
        ? givenTypes.Read(given.Type, isInput: true)
        : TypeShape.WithNullability(TypeShape.Wrap(source.Type, info, clr => Named(clr, source)), source.Nullable);

    private NamedType Named(Type type, Source source)
    {
        if (source.Given is not null) return registry.Add(registry.Scalars.Given(source.Given.Type));
        return source.Id is not null ? SpecScalars.Id : registry.Input(type);
    }

    private InputReader Reader(GraphType type, Type clr, Source source)
    {
        if (NamingRules.IsGeneric(clr, typeof(Optional<>))) return Optional(type, clr.GenericTypeArguments[0], source);
        if (type.NullableType is ListType list)
        {
            var element = TypeShape.ElementOf(clr)!;
            return new ListReader(type, Reader(list.OfType, element, source), CollectionFactories.For(clr, element));
        }

        var value = Nullable.GetUnderlyingType(clr) ?? clr;
        if (source.Id is not null) return new NodeIdReader(type, ids, source.Id.TypeName, registry.Scalars.FromId(value));
        return type.NullableType switch
        {
            ScalarType scalar => new ScalarReader(type, scalar, registry.Scalars.Conversion(scalar, value)),
            EnumType enumType => new EnumReader(type, enumType),
            _ => new InputObjectReader(type, registry.InputObject(value).Type, registry.InputObject(value).Factory),
        };
    }

    private OptionalReader Optional(GraphType type, Type inner, Source source)
    {
        var (wrap, absent) = CollectionFactories.ForOptional(inner);
        return new OptionalReader(type, Reader(type, inner, source), wrap, absent);
    }

    private sealed record Source(Type Type, IDAttribute? Id, GraphQLTypeAttribute? Given, bool HasDefaultAttribute, double? Weight, bool[]? Nullable);
}
