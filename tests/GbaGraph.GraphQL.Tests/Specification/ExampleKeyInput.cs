namespace GbaGraph.GraphQL.Tests.Specification;

[OneOf]
public sealed class ExampleKeyInput
{
    public string? A { get; init; }

    public int? B { get; init; }
}
