using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>How values of one type are completed: the type with its wrappers told apart once, when the field is planned.</summary>
internal sealed class ValuePlan
{
    private ValuePlan(GraphType type)
    {
        IsNonNull = type.IsNonNull;
        var inner = type.NullableType;
        Item = inner is ListType list ? new ValuePlan(list.OfType) : null;
        Leaf = inner is NamedType { IsLeaf: true } leaf ? leaf : null;
    }

    public bool IsNonNull { get; }

    /// <summary>How the items of a list are completed; null for anything but a list.</summary>
    public ValuePlan? Item { get; }

    /// <summary>The scalar or enum; null for anything else.</summary>
    public NamedType? Leaf { get; }

    public static ValuePlan Of(GraphType type) => new(type);
}
