namespace GbaGraph.GraphQL.Tests.Specification;

public sealed class ExampleInput
{
    public Optional<string?> A { get; init; }

    public int B { get; init; }

    [GraphQLDeprecated("Use a.")]
    public string? Old { get; init; }

    public string Print() => (A.HasValue ? $"a: {A.Value ?? "null"}, " : string.Empty) + $"b: {B}" + (Old is null ? string.Empty : ", old");
}
