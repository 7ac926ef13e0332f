using System.Collections.Concurrent;
using System.Text;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>One field of a selection set on one object type, its occurrences in the document merged.</summary>
internal sealed class FieldPlan
{
    private readonly Dictionary<ObjectType, SelectionPlan> children = [];
    private readonly ConcurrentDictionary<string, bool> selected = new(StringComparer.Ordinal);
    private readonly Func<ObjectType, SelectionPlan>? planChildren;
    private readonly Lock gate = new();
    private (Type Type, SelectionPlan Plan)[] childrenByRuntimeType = [];
    private SelectionPlan? onlyChildren;

    /// <param name="parent">The type whose field it is.</param>
    /// <param name="slot">Its place among the fields of the selection.</param>
    /// <param name="definition">The field.</param>
    /// <param name="nodes">Its occurrences.</param>
    /// <param name="planChildren">Plans the sub-fields on one type.</param>
    public FieldPlan(ObjectType parent, int slot, FieldDefinition definition, IReadOnlyList<FieldNode> nodes, Func<ObjectType, SelectionPlan>? planChildren)
    {
        Parent = parent;
        Definition = definition;
        Nodes = nodes;
        Arguments = new ArgumentsPlan(parent.Name, definition, nodes[0]);
        this.planChildren = planChildren;
        ResponseName = nodes[0].ResponseName;
        Value = ValuePlan.Of(definition.Type);
        Resolver = definition.Resolver ?? throw new InvalidOperationException($"The field {parent.Name}.{definition.Name} has no resolver.");
        Prefix = Encoding.UTF8.GetBytes($"{(slot == 0 ? '{' : ',')}\"{ResponseName}\":");
        if (ReferenceEquals(Resolver, FieldResolver.TypeName)) Constant = Encoding.UTF8.GetBytes($"\"{parent.Name}\"");
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    public IReadOnlyList<FieldNode> Nodes { get; }

    public ArgumentsPlan Arguments { get; }

    public ValuePlan Value { get; }

    public FieldResolver Resolver { get; }

    public string ResponseName { get; }

    /// <summary>The JSON in front of the value: what begins the object or parts the field from the one before it, and the name.</summary>
    public byte[] Prefix { get; }

    /// <summary>The JSON of a value that every object of the parent's type has; null where the value must be resolved.</summary>
    public byte[]? Constant { get; }

    public Location Location => new(Nodes[0].Line, Nodes[0].Column);

    public string Coordinate => $"{Parent.Name}.{Definition.Name}";

    /// <summary>The plan for the sub-fields of a value of that type; made when a value of the type first turns up.</summary>
    public SelectionPlan ChildrenOn(ObjectType type)
    {
        lock (gate)
        {
            if (!children.TryGetValue(type, out var plan)) children[type] = plan = planChildren!(type);
            return plan;
        }
    }

    /// <summary>The plan for the sub-fields of a value.</summary>
    /// <exception cref="InvalidOperationException">The value is of none of the field's object types.</exception>
    public SelectionPlan ChildrenOf(object value, Schema schema)
    {
        if (onlyChildren is { } only) return only;
        var type = value.GetType();
        foreach (var (known, plan) in childrenByRuntimeType)
        {
            if (known == type) return plan;
        }

        return FindChildren(value, schema);
    }

    /// <summary>Whether one of the sub-fields is selected on any type the field's value can have: <c>name</c>, or <c>name { what must be selected of it }</c>.</summary>
    /// <exception cref="SyntaxException">The pattern isn't written so.</exception>
    public bool Selects(Schema schema, string pattern)
    {
        if (selected.TryGetValue(pattern, out var known)) return known;
        var fields = ((OperationDefinitionNode)GraphQLParser.Parse($"{{ {pattern} }}").Definitions[0]).SelectionSet;
        return selected[pattern] = Selects(schema, fields);
    }

    private bool Selects(Schema schema, SelectionSetNode anyOf)
    {
        var wanted = anyOf.Selections.OfType<FieldNode>().ToArray();
        return schema.GetPossibleTypes(Definition.Type.NamedType).SelectMany(type => ChildrenOn(type).Fields)
            .Any(field => wanted.Any(w => w.Name == field.Definition.Name && (w.SelectionSet is null || field.Selects(schema, w.SelectionSet))));
    }

    private SelectionPlan FindChildren(object value, Schema schema)
    {
        if (Definition.Type.NamedType is ObjectType only) return onlyChildren = ChildrenOn(only);
        var type = schema.RuntimeTypeOf(value)
            ?? throw new InvalidOperationException($"{value.GetType()} is none of the object types that {Definition.Type.NamedType.Name} stands for.");
        var plan = ChildrenOn(type);
        lock (gate) childrenByRuntimeType = [.. childrenByRuntimeType, (value.GetType(), plan)];
        return plan;
    }
}
