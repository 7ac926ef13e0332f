using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL;

/// <summary>What a diagnostic listener can ask about a request that is being answered.</summary>
public interface IRequestContext
{
    /// <summary>The request as it came: no interceptor has seen it, and a document that it only names is yet to be found.</summary>
    OperationRequest Request { get; }

    /// <summary>Room for a listener's own values, for as long as the request lasts.</summary>
    IDictionary<string, object?> ContextData { get; }
}
