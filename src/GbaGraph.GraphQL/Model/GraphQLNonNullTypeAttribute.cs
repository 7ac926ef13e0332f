namespace GbaGraph.GraphQL;

/// <summary>Says which levels of a value may be null, whatever its C# type says: the value itself, the items of its list, their items …</summary>
/// <param name="nullable">Whether each level may be null, from outside in; levels beyond stay as they are. Without any the value itself must not be null.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute(params bool[] nullable) : Attribute
{
    internal bool[] Nullable { get; } = nullable.Length == 0 ? [false] : nullable;
}
