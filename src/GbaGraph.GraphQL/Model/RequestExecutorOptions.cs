namespace GbaGraph.GraphQL;

/// <summary>How requests are run.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>After this time the request is cancelled and answered with the error HC0045.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether unexpected errors show their message and stack; for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>An answer of more bytes is replaced by the error RESPONSE_TOO_LARGE.</summary>
    public long MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Which documents may be run; by default all.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}
