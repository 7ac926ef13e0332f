namespace GbaGraph.GraphQL.Tests.Limits;

public sealed class Nested
{
    public int? Number { get; init; }

    public Nested? Inner { get; init; }
}
