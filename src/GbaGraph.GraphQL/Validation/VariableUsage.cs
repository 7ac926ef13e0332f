using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>A variable in use. Uses of one variable at places of the same kind count as one, the first.</summary>
internal sealed class VariableUsage(
    VariableNode node,
    GraphType? locationType,
    bool hasLocationDefault,
    bool isOneOfField,
    IReadOnlyList<string>? path) : IEquatable<VariableUsage>
{
    public VariableNode Node { get; } = node;

    /// <summary>The type expected there; null inside values whose fields have no type, and at unknown places.</summary>
    public GraphType? LocationType { get; } = locationType;

    public bool HasLocationDefault { get; } = hasLocationDefault;

    /// <summary>Whether it is the value of a field of a OneOf input object, which takes no null.</summary>
    public bool IsOneOfField { get; } = isOneOfField;

    public IReadOnlyList<string>? Path { get; } = path;

    public bool Equals(VariableUsage? other) => other is not null
        && Node.Name == other.Node.Name
        && ReferenceEquals(LocationType, other.LocationType)
        && HasLocationDefault == other.HasLocationDefault
        && IsOneOfField == other.IsOneOfField;

    public override bool Equals(object? obj) => Equals(obj as VariableUsage);

    public override int GetHashCode() => HashCode.Combine(Node.Name, LocationType, HasLocationDefault, IsOneOfField);
}
