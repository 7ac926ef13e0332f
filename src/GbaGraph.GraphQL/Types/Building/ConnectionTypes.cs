using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Makes the connection and edge types of paged fields.</summary>
internal sealed class ConnectionTypes(TypeRegistry registry, CostRules costs, ServerConfiguration configuration)
{
    private readonly Dictionary<string, (ObjectType Type, string Node, bool HasTotalCount)> made = new(StringComparer.Ordinal);
    private ObjectType? pageInfo;

    /// <summary>The connection type of that name; the same one for fields that agree about it.</summary>
    /// <exception cref="SchemaException">Two fields mean different connections by one name.</exception>
    public ObjectType Get(string name, Type item, GraphType node, bool includeTotalCount)
    {
        if (made.TryGetValue(name, out var known))
        {
            if (known.Node == node.ToString() && known.HasTotalCount == includeTotalCount) return known.Type;
            throw new SchemaException($"{name}Connection stands for pages of {known.Node} and of {node}, or once with and once without a total count; set ConnectionName on one of the fields.");
        }

        var edge = registry.Add(new ObjectType(name + "Edge", "An edge in a connection."));
        edge.Define(
        [
            Field("cursor", new NonNullType(SpecScalars.String), "A cursor for use in pagination.", typeof(IEdge<>).MakeGenericType(item), "Cursor"),
            Field("node", node, "The item at the end of the edge.", typeof(IEdge<>).MakeGenericType(item), "Node"),
        ]);
        var connection = registry.Add(new ObjectType(name + "Connection", "A connection to a list of items."));
        connection.Define(ConnectionFields(edge, item, node, includeTotalCount));
        made[name] = (connection, node.ToString()!, includeTotalCount);
        return connection;
    }

    private IEnumerable<FieldDefinition> ConnectionFields(ObjectType edge, Type item, GraphType node, bool includeTotalCount)
    {
        var page = typeof(Connection<>).MakeGenericType(item);
        yield return Field("pageInfo", new NonNullType(PageInfo()), "Information to aid in pagination.", page, "Info");
        yield return Field("edges", new ListType(new NonNullType(edge)), "A list of edges.", page, "Edges");
        if (configuration.Paging.IncludeNodesField != false) yield return Field("nodes", new ListType(node), "A flattened list of the nodes.", page, "Nodes");
        if (includeTotalCount) yield return Field("totalCount", new NonNullType(SpecScalars.Int), "Identifies the total count of items in the connection.", page, "TotalCount", costs.Resolver);
    }

    private ObjectType PageInfo()
    {
        if (pageInfo is not null) return pageInfo;
        pageInfo = registry.Add(new ObjectType("PageInfo", "Information about pagination in a connection."));
        var flag = new NonNullType(SpecScalars.Boolean);
        pageInfo.Define(
        [
            Field("hasNextPage", flag, "Indicates whether more edges exist following the set defined by the clients arguments.", typeof(ConnectionPageInfo), "HasNextPage"),
            Field("hasPreviousPage", flag, "Indicates whether more edges exist prior the set defined by the clients arguments.", typeof(ConnectionPageInfo), "HasPreviousPage"),
            Field("startCursor", SpecScalars.String, "When paginating backwards, the cursor to continue.", typeof(ConnectionPageInfo), "StartCursor"),
            Field("endCursor", SpecScalars.String, "When paginating forwards, the cursor to continue.", typeof(ConnectionPageInfo), "EndCursor"),
        ]);
        return pageInfo;
    }

    private static FieldDefinition Field(string name, GraphType type, string description, Type owner, string property, double? weight = null) => new(name, type)
    {
        Description = description,
        Weight = weight,
        Resolver = FieldResolver.FromParent(ResolverCompiler.CompileRead(owner.GetProperty(property)!)).WithLeaf(LeafProperties.Compile(owner.GetProperty(property)!, type, null)),
    };
}
