namespace GbaGraph.GraphQL.Tests.Limits;

/// <summary>A type that holds itself, so that documents can nest as they like.</summary>
public sealed class Box
{
    public Box Inner => this;

    public string Name => "box";

    public int Count(List<int>? numbers, Nested? nested, [GraphQLType<AnyType>] object? any) =>
        (numbers?.Count ?? 0) + (nested is null ? 0 : 1) + (any is null ? 0 : 1);
}
