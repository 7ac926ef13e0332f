namespace GbaGraph.GraphQL.Tests.Execution.Batching;

public sealed class BatchLog
{
    public List<IReadOnlyList<int>> Batches { get; } = [];
}
