namespace GbaGraph.GraphQL;

/// <summary>Waits for no other keys, so that each batch is of one.</summary>
internal sealed class ImmediateDispatch : IBatchScheduler
{
    public static ImmediateDispatch Instance { get; } = new();

    public void Schedule(Func<ValueTask> dispatch) => _ = dispatch().AsTask();
}
