namespace GbaGraph.GraphQL;

/// <summary>Runs batches once no resolver of the request can go on without them.</summary>
public interface IBatchScheduler
{
    /// <summary>Runs the batch once the resolvers of the request wait; at once where no request runs.</summary>
    void Schedule(Func<ValueTask> dispatch);
}
