namespace GbaGraph.GraphQL.Execution;

/// <summary>Hands batches to the loop of the request that runs in the same scope; outside of one they run at once.</summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    public void Schedule(Func<ValueTask> dispatch)
    {
        if (SynchronizationContext.Current is RequestLoop current) current.Schedule(dispatch);
        else if (Loop is { } loop) loop.Schedule(dispatch);
        else _ = dispatch().AsTask();
    }

    /// <summary>The loop to use where a resolver went on outside of it.</summary>
    public RequestLoop? Loop { get; set; }
}
