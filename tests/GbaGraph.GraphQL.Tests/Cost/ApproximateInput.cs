namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class ApproximateInput
{
    public bool Field { get; init; }
}
