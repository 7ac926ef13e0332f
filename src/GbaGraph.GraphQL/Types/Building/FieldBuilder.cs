using System.Collections;
using System.Reflection;
using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Makes fields out of C# members.</summary>
internal sealed class FieldBuilder(
    TypeRegistry registry,
    GivenTypes givenTypes,
    XmlDescriptions descriptions,
    InputBinding inputs,
    ParameterBinding parameters,
    ResolverCompiler compiler,
    CostRules costs,
    ServerConfiguration configuration)
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly ConnectionTypes connections = new(registry, costs, configuration);

    /// <param name="owner">The name of the type that has the field.</param>
    /// <param name="member">The property or method.</param>
    /// <param name="extension">The class that holds the member where it isn't the parent's.</param>
    /// <param name="isInterface">Whether the field is declared only, and resolved elsewhere.</param>
    /// <param name="described">What code says about it.</param>
    public FieldDefinition Build(string owner, MemberInfo member, Type? extension, bool isInterface = false, MemberDescription? described = null)
    {
        if (described?.Resolution is { } resolution) return Described(described.Name ?? NamingRules.FieldName(member), described, resolution, descriptions.Of(member));
        var taken = (member as MethodInfo)?.GetParameters().Where(parameters.IsArgument).ToArray() ?? [];
        var arguments = taken.Select(inputs.Argument).ToList();
        var paging = member.GetCustomAttribute<UsePagingAttribute>() is { } attribute
            ? PagingSettings.Of(attribute, configuration.Paging) with { FirstArgument = arguments.Count }
            : null;
        if (paging is not null) arguments.AddRange(paging.Arguments());
        var type = described?.GivenType is { } given ? givenTypes.Read(given, isInput: false) : TypeOf(member, paging);
        return new FieldDefinition(described?.Name ?? NamingRules.FieldName(member), type)
        {
            Arguments = new InputValueSet(arguments),
            Description = described?.Text ?? descriptions.Of(member),
            DeprecationReason = described?.DeprecationReason ?? member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason,
            Weight = described?.Weight ?? costs.WeightOf(member, isInterface),
            ListSize = costs.ListSizeOf(member, paging),
            Resolver = isInterface ? null : Resolver(owner, member, type, extension, taken, paging),
        };
    }

    /// <summary>A field that no member stands for.</summary>
    /// <exception cref="SchemaException">Nothing was said about how it is resolved.</exception>
    public FieldDefinition Build(string owner, MemberDescription described) => Described(
        described.Name!, described, described.Resolution ?? throw new SchemaException($"{owner}.{described.Name} has no resolver: call Resolve on its descriptor."), null);

    private FieldDefinition Described(string name, MemberDescription described, (FieldResolver Resolver, Type Result) resolution, string? text) =>
        new(name, described.GivenType is { } given ? givenTypes.Read(given, isInput: false) : TypeShape.Wrap(resolution.Result, registry.Output))
        {
            Arguments = new InputValueSet(described.Arguments.Select(inputs.Argument)),
            Description = described.Text ?? text,
            DeprecationReason = described.DeprecationReason,
            Weight = described.Weight ?? (resolution.Resolver.Unwrap is null ? null : costs.Resolver),
            Resolver = resolution.Resolver,
        };

    /// <summary>The type of a value that a member gives, before connections and ids.</summary>
    public GraphType TypeOf(MemberInfo member)
    {
        var (type, info) = ValueOf(member);
        return TypeShape.Wrap(type, info, registry.Output);
    }

    private FieldResolver Resolver(string owner, MemberInfo member, GraphType type, Type? extension, ParameterInfo[] taken, PagingSettings? paging)
    {
        var resolver = compiler.Compile(member, extension, p => Array.IndexOf(taken, p), paging);
        var idTypeName = member.GetCustomAttribute<IDAttribute>() is { } id ? id.TypeName ?? owner : null;
        var writeLeaf = extension is null && member is PropertyInfo property ? LeafProperties.Compile(property, type, idTypeName) : null;
        var item = TypeShape.Innermost(ValueOf(member).Type);
        if (idTypeName is not null) return WithEach(resolver, IdWriter(idTypeName, item), item).WithLeaf(writeLeaf);
        if (paging is not null && TypeShape.ElementOf(TypeShape.Unwrap(ValueOf(member).Type)) is { } element) return ListPages.Paged(resolver, element, paging);
        return type.NamedType is ScalarType scalar && registry.Scalars.Serialization(scalar, item) is { } serialize ? WithEach(resolver, serialize, item) : resolver.WithLeaf(writeLeaf);
    }

    private GraphType TypeOf(MemberInfo member, PagingSettings? paging)
    {
        var (type, info) = ValueOf(member);
        if (paging is not null) return ConnectionOf(member, type, info, paging);
        return TypeShape.WithNullability(TypeOf(member, type, info), member.GetCustomAttribute<GraphQLNonNullTypeAttribute>()?.Nullable);
    }

    private GraphType TypeOf(MemberInfo member, Type type, NullabilityInfo info)
    {
        if (member.IsDefined(typeof(IDAttribute))) return TypeShape.Wrap(type, info, _ => SpecScalars.Id);
        if (member.GetCustomAttribute<GraphQLTypeAttribute>() is { } given && GivenTypes.IsShape(given.Type)) return givenTypes.Read(given.Type, isInput: false);
        if (member.GetCustomAttribute<GraphQLTypeAttribute>() is { } named) return TypeShape.Wrap(type, info, _ => registry.Add(registry.Scalars.Given(named.Type)));
        return TypeShape.Wrap(type, info, registry.Output);
    }

    private ObjectType ConnectionOf(MemberInfo member, Type type, NullabilityInfo info, PagingSettings paging)
    {
        while (NamingRules.IsGeneric(type, typeof(Task<>)) || NamingRules.IsGeneric(type, typeof(ValueTask<>)))
        {
            (type, info) = (type.GenericTypeArguments[0], info.GenericTypeArguments[0]);
        }

        var item = TypeShape.ElementOf(type) ?? (NamingRules.IsGeneric(type, typeof(Connection<>)) ? type.GenericTypeArguments[0] : null)
            ?? throw new SchemaException($"{member.DeclaringType}.{member.Name} has [UsePaging], so that it must return a Connection<T>, a list or an IQueryable<T>.");
        var node = TypeShape.Wrap(item, info.ElementType ?? info.GenericTypeArguments[0], registry.Output);
        var attribute = member.GetCustomAttribute<UsePagingAttribute>()!;
        var isNamedAfterField = attribute.InferConnectionNameFromField && configuration.Paging.InferConnectionNameFromField != false;
        var name = attribute.ConnectionName ?? (isNamedAfterField ? NamingRules.Pascal(NamingRules.FieldName(member)) : node.NamedType.Name);
        return connections.Get(name, item, node, paging.IncludeTotalCount);
    }

    private (Type Type, NullabilityInfo Nullability) ValueOf(MemberInfo member) => member is PropertyInfo property
        ? (property.PropertyType, nullability.Create(property))
        : (((MethodInfo)member).ReturnType, nullability.Create(((MethodInfo)member).ReturnParameter));

    private ChangeType IdWriter(string typeName, Type item) => registry.Scalars.Serialization(SpecScalars.Id, item) is { } serialize
        ? value => NodeIds.Encode(typeName, serialize(value)!)
        : value => NodeIds.Encode(typeName, value!);

    /// <summary>The resolver with its value changed, or each item of its list.</summary>
    private static FieldResolver WithEach(FieldResolver resolver, ChangeType change, Type item)
    {
        if (resolver.ReadParent is { } read) return FieldResolver.FromParent(parent => Each(read(parent), change, item));
        return resolver.Unwrap is { } unwrap
            ? new FieldResolver(resolver.Invoke, task => Each(unwrap(task), change, item)) { ReleasesContext = resolver.ReleasesContext }
            : new FieldResolver(context => Each(resolver.Invoke(context), change, item)) { ReleasesContext = resolver.ReleasesContext };
    }

    private static object? Each(object? value, ChangeType change, Type item) => value switch
    {
        null => null,
        string => change(value),
        IEnumerable many when item == typeof(object) || !item.IsInstanceOfType(value) => many.Cast<object?>().Select(one => Each(one, change, item)).ToList(),
        _ => change(value),
    };
}
