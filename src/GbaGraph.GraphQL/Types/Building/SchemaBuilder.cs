using System.Reflection;
using GbaGraph.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Makes the schema out of the registered C# types, once, when the server starts.</summary>
internal sealed class SchemaBuilder
{
    private readonly ServerConfiguration configuration;
    private readonly TypeRegistry registry;
    private readonly InputBinding inputs;
    private readonly FieldBuilder fields;
    private readonly NodeFields nodes;
    private readonly NodeIds ids = new();
    private readonly MutationConvention mutations;
    private readonly SubscriptionFields subscriptions;

    public SchemaBuilder(ServerConfiguration configuration, IServiceProvider services)
    {
        this.configuration = configuration;
        var descriptions = new XmlDescriptions(configuration.Schema.UseXmlDocumentation);
        var scalars = new ScalarBinding(new TypeConversion([.. configuration.Converters.Select(make => make(services)), .. services.GetServices<IChangeTypeProvider>()]));
        foreach (var bind in configuration.RuntimeTypes) bind(scalars);
        registry = new TypeRegistry(descriptions, scalars, configuration.Interfaces, configuration.Unions, configuration.Descriptions);
        var givenTypes = new GivenTypes(registry, configuration);
        inputs = new InputBinding(registry, givenTypes, descriptions, ids, configuration.Descriptions);
        var parameters = new ParameterBinding(services, configuration.LifetimeOf);
        var compiler = new ResolverCompiler(parameters, services);
        var costs = new CostRules(configuration.Cost);
        fields = new FieldBuilder(registry, givenTypes, descriptions, inputs, parameters, compiler, costs, configuration);
        nodes = new NodeFields(ids, scalars, compiler, parameters, costs, configuration.Schema.MaxAllowedNodeBatchSize);
        mutations = new MutationConvention(registry, costs, configuration.MutationConventions);
        subscriptions = new SubscriptionFields(inputs, parameters, compiler);
    }

    /// <exception cref="SchemaException">The types don't make a schema.</exception>
    public Schema Build()
    {
        foreach (var scalar in SpecScalars.All) registry.Add(scalar);
        var query = configuration.HasQuery ? registry.Add(RootType(OperationTypeNames.Query)) : throw new SchemaException("A schema needs a query type: call AddQueryType.");
        var mutation = configuration.HasMutation ? registry.Add(RootType(OperationTypeNames.Mutation)) : null;
        var subscription = configuration.HasSubscription ? registry.Add(RootType(OperationTypeNames.Subscription)) : null;
        if (configuration.GlobalObjectIdentification) registry.Add(nodes.Interface);
        foreach (var type in configuration.Types) registry.Output(type);
        foreach (var type in configuration.Inputs) registry.Input(type);
        query.Define(configuration.GlobalObjectIdentification ? [.. nodes.OnQuery(), .. Root(query.Name)] : Root(query.Name));
        mutation?.Define(Root(mutation.Name));
        subscription?.Define(Root(subscription.Name));
        DefineAll();
        DefineUnions();
        if (configuration.Schema.SortFieldsByName) SortFields();
        return new Schema(query, mutation, subscription, [.. registry.All, .. Introspection.IntrospectionTypes.AllTypes], Directives())
        {
            Description = configuration.SchemaDescriptor.Text,
            RuntimeTypes = registry.Outputs.Where(o => o.Value is ObjectType).ToDictionary(o => o.Key, o => (ObjectType)o.Value),
        };
    }

    private void SortFields()
    {
        foreach (var type in registry.All.OfType<ComplexType>()) type.Define(type.Fields.OrderBy(f => f.Name, StringComparer.Ordinal), type.Interfaces);
    }

    private ObjectType RootType(string name) => new(name, configuration.RootDescriptions.GetValueOrDefault(name)?.Text);

    private List<FieldDefinition> Root(string typeName)
    {
        var classes = configuration.RootClasses.Where(r => r.TypeName == typeName).Select(r => r.Class).Concat(ExtensionsOf(typeName, null));
        var added = configuration.RootDescriptions.GetValueOrDefault(typeName)?.Fields.Select(said => Convened(typeName, fields.Build(typeName, said), null)) ?? [];
        return Distinct(typeName, classes.SelectMany(c => RootFields(typeName, c)).Concat(added));
    }

    private IEnumerable<FieldDefinition> RootFields(string typeName, Type holder)
    {
        var described = configuration.Descriptions.GetValueOrDefault(holder);
        foreach (var member in MemberScan.Fields(holder).Where(m => described?.Find(m) is not { IsIgnored: true }))
        {
            if (typeName != OperationTypeNames.Subscription)
            {
                yield return Convened(typeName, fields.Build(typeName, member, holder, described: described?.Find(member)), member);
            }
            else if (member is MethodInfo method && method.IsDefined(typeof(SubscribeAttribute)))
            {
                yield return subscriptions.Apply(fields.Build(typeName, method, holder, described: described?.Find(member)), method, holder);
            }
        }

        foreach (var said in described?.Fields ?? []) yield return Convened(typeName, fields.Build(typeName, said), null);
    }

    private FieldDefinition Convened(string typeName, FieldDefinition field, MemberInfo? member) => typeName == OperationTypeNames.Mutation ? mutations.Apply(field, member) : field;

    private void DefineAll()
    {
        while (true)
        {
            if (registry.TryNextOutput(out var output)) DefineOutput(output);
            else if (registry.TryNextInput(out var input)) inputs.Define(input);
            else return;
        }
    }

    private void DefineOutput(Type type)
    {
        if (registry.Outputs[type] is not ComplexType complex) return;
        var interfaces = InterfacesOf(type);
        if (registry.ErrorInterfaceOf(type) is { } error) interfaces.Add(error);
        var own = typeof(Exception).IsAssignableFrom(type) ? MemberScan.ExceptionFields(type) : MemberScan.Fields(type);
        var described = configuration.Descriptions.GetValueOrDefault(type);
        own = [.. own.Where(m => described?.Find(m) is not { IsIgnored: true })];
        if (complex is InterfaceType)
        {
            complex.Define(own.Select(m => fields.Build(complex.Name, m, null, isInterface: true, described?.Find(m))), interfaces);
            return;
        }

        ids.Know(complex.Name);
        if (configuration.GlobalObjectIdentification && nodes.Add(complex.Name, type)) interfaces.Insert(0, nodes.Interface);
        var extensions = ExtensionsOf(complex.Name, type).ToArray();
        own = [.. own.Where(m => !IsLeftOut(m, complex.Name, type, extensions))];
        var added = extensions.SelectMany(holder => MemberScan.Fields(holder).Select(member => (Holder: holder, Member: member))).ToArray();
        var replaced = added.Select(a => a.Member.GetCustomAttribute<BindMemberAttribute>()?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var all = own.Where(m => !replaced.Contains(m.Name)).Select(m => fields.Build(complex.Name, m, null, described: described?.Find(m)))
            .Concat(added.Select(a => fields.Build(complex.Name, a.Member, a.Holder)))
            .Concat(described?.Fields.Select(said => fields.Build(complex.Name, said)) ?? []);
        complex.Define(Distinct(complex.Name, all), interfaces);
    }

    private static List<FieldDefinition> Distinct(string owner, IEnumerable<FieldDefinition> all)
    {
        var found = new OrderedDictionary<string, FieldDefinition>();
        foreach (var field in all)
        {
            if (!found.TryAdd(field.Name, field)) throw new SchemaException($"{owner} has two fields named {field.Name}; use [BindMember] to replace one by the other.");
        }

        return [.. found.Values];
    }

    private List<InterfaceType> InterfacesOf(Type type)
    {
        var bases = new List<Type>(type.GetInterfaces());
        for (var level = type.BaseType; level is not null; level = level.BaseType) bases.Add(level);
        return [.. bases.Where(registry.IsInterface).Select(b => (InterfaceType)registry.Output(b))];
    }

    private IEnumerable<Type> ExtensionsOf(string typeName, Type? type) => configuration.Extensions.Where(extension => Extends(extension, typeName, type).Any());

    /// <summary>Says of a class how it extends the type; nothing if it doesn't.</summary>
    private static IEnumerable<ExtendObjectTypeAttribute> Extends(Type extension, string typeName, Type? type) => extension.GetCustomAttributes<ExtendObjectTypeAttribute>(false)
        .Where(a => a.ExtendsType is { } extended ? type is not null && extended.IsAssignableFrom(type) : (a.Name ?? extension.Name) == typeName);

    private static bool IsLeftOut(MemberInfo member, string typeName, Type type, Type[] extensions) => extensions.SelectMany(e => Extends(e, typeName, type))
        .Any(a => a.IgnoreProperties?.Contains(member.Name) == true || a.IgnoreFields?.Contains(NamingRules.FieldName(member)) == true);

    private void DefineUnions()
    {
        foreach (var (type, union) in registry.Outputs.Where(o => o.Value is UnionType).ToArray())
        {
            ((UnionType)union).Define([.. registry.Outputs.Where(o => o.Value is ObjectType && type.IsAssignableFrom(o.Key)).Select(o => (ObjectType)o.Value)]);
        }
    }

    private List<DirectiveDefinition> Directives()
    {
        List<DirectiveDefinition> used = [SpecDirectives.Skip, SpecDirectives.Include, SpecDirectives.Deprecated];
        if (registry.All.Any(t => t is InputObjectType { IsOneOf: true })) used.Insert(0, SpecDirectives.OneOf);
        if (registry.All.Any(t => t is ScalarType { SpecifiedBy: not null })) used.Add(SpecDirectives.SpecifiedBy);
        var outputs = registry.All.OfType<ComplexType>().SelectMany(t => t.Fields).ToArray();
        var inputValues = registry.All.OfType<InputObjectType>().SelectMany(t => t.Fields).Concat(outputs.SelectMany(f => f.Arguments));
        if (registry.All.Any(t => t.Weight is not null) || outputs.Any(f => f.Weight is not null) || inputValues.Any(v => v.Weight is not null)) used.Add(CostDirectives.Cost);
        if (outputs.Any(f => f.ListSize is { IsDeclared: true })) used.Add(CostDirectives.ListSize);
        return used;
    }
}
