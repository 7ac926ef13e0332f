using System.Text.Json;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>One field of a selection set on one object type, its occurrences in the document merged.</summary>
internal sealed class FieldPlan
{
    private readonly Dictionary<ObjectType, SelectionPlan> children = [];
    private readonly Func<ObjectType, SelectionPlan>? planChildren;
    private readonly Lock gate = new();

    public FieldPlan(ObjectType parent, FieldDefinition definition, IReadOnlyList<FieldNode> nodes, ArgumentsPlan arguments, Func<ObjectType, SelectionPlan>? planChildren)
    {
        Parent = parent;
        Definition = definition;
        Nodes = nodes;
        Arguments = arguments;
        this.planChildren = planChildren;
        ResponseName = nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName);
        Resolver = definition.Resolver ?? throw new InvalidOperationException($"The field {parent.Name}.{definition.Name} has no resolver.");
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    public IReadOnlyList<FieldNode> Nodes { get; }

    public ArgumentsPlan Arguments { get; }

    public FieldResolver Resolver { get; }

    public string ResponseName { get; }

    public JsonEncodedText EncodedName { get; }

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

    /// <summary>Whether a sub-field of that name is selected on any type the field's value can have.</summary>
    public bool Selects(Schema schema, string fieldName) =>
        schema.GetPossibleTypes(Definition.Type.NamedType).Any(type => ChildrenOn(type).Fields.Any(f => f.Definition.Name == fieldName));
}
