using System.Reflection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The interface <c>Node</c> and the fields that fetch any object by its id.</summary>
internal sealed class NodeFields(NodeIds ids, ScalarBinding scalars, ResolverCompiler compiler, ParameterBinding parameters, CostRules costs, int maxBatch)
{
    private readonly Dictionary<string, (Func<ResolverContext, object, Task<object?>> Resolve, Func<string, object?> ReadId)> resolvers = new(StringComparer.Ordinal);

    public InterfaceType Interface { get; } = MakeInterface();

    /// <summary>Whether ids of the type can be fetched.</summary>
    public bool Add(string typeName, Type type)
    {
        if (type.GetCustomAttribute<NodeAttribute>() is not { } attribute) return false;
        var method = FindResolver(attribute.NodeResolverType ?? type, attribute, type)
            ?? throw new SchemaException($"{type} is a [Node], so that it needs a public method marked [NodeResolver].");
        var id = Array.Find(method.GetParameters(), parameters.IsArgument) ?? throw new SchemaException($"{type}.{method.Name} takes no id.");
        resolvers[typeName] = (compiler.CompileNode(method, attribute.NodeResolverType), scalars.FromId(id.ParameterType));
        return true;
    }

    public IEnumerable<FieldDefinition> OnQuery()
    {
        var id = new NonNullType(SpecScalars.Id);
        var idReader = new ScalarReader(id, SpecScalars.Id, null);
        var many = new NonNullType(new ListType(id));
        yield return new FieldDefinition("node", Interface)
        {
            Description = "Fetches an object given its ID.",
            Weight = costs.Resolver,
            Arguments = new([new("id", id) { Description = "ID of the object.", Reader = idReader }]),
            Resolver = new FieldResolver(context => FetchAsync(context, (string)context.Arguments[0]!), ResultOf),
        };
        yield return new FieldDefinition("nodes", new NonNullType(new ListType(Interface)))
        {
            Description = "Lookup nodes by a list of IDs.",
            ListSize = new ListSizeDefinition(maxBatch, ["ids"], [], false, null) { IsDeclared = false, IsBound = true },
            Weight = costs.Resolver,
            Arguments = new([new("ids", many) { Description = "The list of node IDs.", Reader = new ListReader(many, idReader, items => items) }]),
            Resolver = new FieldResolver(FetchManyAsync, task => ((Task<object?[]>)task).Result),
        };
    }

    private static InterfaceType MakeInterface()
    {
        var node = new InterfaceType("Node", "The node interface is implemented by entities that have a global unique identifier.");
        node.Define([new FieldDefinition("id", new NonNullType(SpecScalars.Id))]);
        return node;
    }

    private static object? ResultOf(Task task) => ((Task<object?>)task).Result;

    private static MethodInfo? FindResolver(Type holder, NodeAttribute attribute, Type type)
    {
        var methods = holder.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance);
        if (attribute.NodeResolver is { } name) return Array.Find(methods, m => m.Name == name);
        string[] usual = ["Get", "GetAsync", "Load", "LoadAsync", $"Get{type.Name}", $"Get{type.Name}Async", $"Load{type.Name}", $"Load{type.Name}Async"];
        return Array.Find(methods, m => m.IsDefined(typeof(NodeResolverAttribute)))
            ?? Array.Find(methods, m => m.IsStatic && usual.Contains(m.Name));
    }

    private async Task<object?> FetchAsync(ResolverContext context, string id)
    {
        var (typeName, value) = ids.Decode(id);
        if (!resolvers.TryGetValue(typeName, out var resolver)) throw NodeIds.Unknown(typeName);
        return await resolver.Resolve(context, resolver.ReadId(value) ?? throw NodeIds.Malformed(id));
    }

    private async Task<object?[]> FetchManyAsync(ResolverContext context)
    {
        var wanted = (object?[])context.Arguments[0]!;
        if (wanted.Length > maxBatch) throw new GraphQLException(new Error($"The maximum number of nodes that can be fetched at once is {maxBatch}. This selection tried to fetch {wanted.Length} nodes.", "HC0074"));
        return await Task.WhenAll(wanted.Select((id, index) => FetchOneAsync(context, (string)id!, index)));
    }

    private async Task<object?> FetchOneAsync(ResolverContext context, string id, int index)
    {
        try
        {
            return await FetchAsync(context, id);
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors) context.ReportError(error.WithPath(context.Path.Append(index)));
            return null;
        }
    }
}
