namespace GbaGraph.GraphQL;

/// <summary>Runs batches once no resolver of the request can go on without them.</summary>
public interface IBatchScheduler
{
    void Schedule(Func<ValueTask> dispatch);
}
