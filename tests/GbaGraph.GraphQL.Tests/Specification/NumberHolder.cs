namespace GbaGraph.GraphQL.Tests.Specification;

public sealed class NumberHolder
{
    public int TheNumber { get; set; }
}
