using System.Reflection;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The named types made so far, by C# type. A type is made when it is first met, and defined later.</summary>
internal sealed class TypeRegistry(XmlDescriptions descriptions, ScalarBinding scalars, IEnumerable<Type> interfaces, IEnumerable<Type> unions, IReadOnlyDictionary<Type, TypeDescription> described)
{
    private readonly HashSet<Type> interfaceTypes = [.. interfaces];
    private readonly HashSet<Type> unionTypes = [.. unions];
    private readonly Dictionary<Type, NamedType> outputs = [];
    private readonly Dictionary<Type, (InputObjectType Type, InputObjectFactory Factory, IReadOnlyList<PropertyInfo> Properties)> inputs = [];
    private readonly Dictionary<Type, EnumType> enums = [];
    private readonly Dictionary<Type, InterfaceType> errorTypes = [];
    private readonly Dictionary<string, NamedType> byName = new(StringComparer.Ordinal);
    private readonly Queue<Type> undefinedOutputs = [];
    private readonly Queue<Type> undefinedInputs = [];

    public ScalarBinding Scalars => scalars;

    public IReadOnlyDictionary<Type, NamedType> Outputs => outputs;

    /// <summary>All types, in the order in which they were met.</summary>
    public IEnumerable<NamedType> All => byName.Values;

    public NamedType Output(Type type) => Leaf(type) ?? Composite(type);

    public NamedType Input(Type type) => Leaf(type) ?? InputObject(type).Type;

    public (InputObjectType Type, InputObjectFactory Factory, IReadOnlyList<PropertyInfo> Properties) InputObject(Type type)
    {
        if (inputs.TryGetValue(type, out var known)) return known;
        if (type.IsAbstract || type.IsPrimitive || type == typeof(object)) throw new SchemaException($"{type} can't be an input: no scalar stands for it, and it can't be made.");
        var said = described.GetValueOrDefault(type);
        IReadOnlyList<PropertyInfo> properties = [.. MemberScan.Inputs(type).Where(p => said?.Find(p) is not { IsIgnored: true })];
        var made = new InputObjectType(said?.Name ?? NamingRules.InputTypeName(type), said?.Text ?? descriptions.Of(type), type.IsDefined(typeof(OneOfAttribute), false));
        inputs[type] = (Add(made), new InputObjectFactory(type, properties), properties);
        undefinedInputs.Enqueue(type);
        return inputs[type];
    }

    /// <summary>The object type of an exception that a mutation declares.</summary>
    public ObjectType Error(Type exception, InterfaceType errorInterface)
    {
        if (outputs.TryGetValue(exception, out var known)) return (ObjectType)known;
        var name = NamingRules.OutputTypeName(exception);
        const string suffix = "Exception";
        if (name.EndsWith(suffix, StringComparison.Ordinal)) name = name[..^suffix.Length] + "Error";
        var made = Add(new ObjectType(name, descriptions.Of(exception)));
        outputs[exception] = made;
        errorTypes[exception] = errorInterface;
        undefinedOutputs.Enqueue(exception);
        return made;
    }

    /// <summary>The error interface of a type that stands for an exception; null for other types.</summary>
    public InterfaceType? ErrorInterfaceOf(Type type) => errorTypes.GetValueOrDefault(type);

    public bool TryNextOutput(out Type type) => undefinedOutputs.TryDequeue(out type!);

    public bool TryNextInput(out Type type) => undefinedInputs.TryDequeue(out type!);

    /// <summary>Adds a type that no C# type stands for.</summary>
    /// <exception cref="SchemaException">There is another type of that name.</exception>
    public T Add<T>(T type)
        where T : NamedType
    {
        if (!byName.TryAdd(type.Name, type) && !ReferenceEquals(byName[type.Name], type))
        {
            throw new SchemaException($"Two types are named {type.Name}; give one of them another name.");
        }

        return type;
    }

    public bool TryGet(string name, out NamedType? type) => byName.TryGetValue(name, out type);

    public bool IsInterface(Type type) => interfaceTypes.Contains(type) || type.IsDefined(typeof(InterfaceTypeAttribute), false);

    private bool IsUnion(Type type) => unionTypes.Contains(type) || type.IsDefined(typeof(UnionTypeAttribute), false);

    private NamedType? Leaf(Type type)
    {
        if (type.IsEnum) return Enumeration(type);
        return Scalars.Find(type) is { } scalar ? Add(scalar) : null;
    }

    private NamedType Composite(Type type)
    {
        if (outputs.TryGetValue(type, out var known)) return known;
        if (type == typeof(object) || type.IsPrimitive) throw new SchemaException($"No type of the schema stands for {type}; say which with [GraphQLType].");
        var said = described.GetValueOrDefault(type);
        var name = said?.Name ?? NamingRules.OutputTypeName(type);
        var description = said?.Text ?? descriptions.Of(type);
        NamedType made = IsInterface(type) ? new InterfaceType(name, description)
            : IsUnion(type) ? new UnionType(name, description)
            : new ObjectType(name, description) { Weight = CostRules.WeightOf(type) };
        outputs[type] = Add(made);
        undefinedOutputs.Enqueue(type);
        return made;
    }

    private EnumType Enumeration(Type type)
    {
        if (enums.TryGetValue(type, out var known)) return known;
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => !f.IsDefined(typeof(GraphQLIgnoreAttribute)));
        var said = described.GetValueOrDefault(type);
        var made = new EnumType(said?.Name ?? NamingRules.EnumTypeName(type), said?.Text ?? descriptions.Of(type), [.. values.Select(f => Value(f, said?.Find(f)))]) { Weight = CostRules.WeightOf(type) };
        return enums[type] = Add(made);
    }

    private EnumValueDefinition Value(FieldInfo field, MemberDescription? said) => new(
        said?.Name ?? NamingRules.EnumValueName(field),
        said?.Text ?? descriptions.Of(field),
        said?.DeprecationReason ?? field.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason,
        field.GetValue(null)!);
}
