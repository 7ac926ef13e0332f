namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class Reader
{
    public string? Name => null;

    [Cost(2)]
    public int? Age => null;
}
