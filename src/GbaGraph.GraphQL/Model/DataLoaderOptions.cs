namespace GbaGraph.GraphQL;

/// <summary>How a data loader batches.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys in one batch; 0 means no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Options of their own with the same values.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
