namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class ProductFilterInput
{
    [Cost(-12)]
    public ApproximateInput? Approx { get; init; }

    public bool? Exact { get; init; }
}
