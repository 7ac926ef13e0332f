namespace GbaGraph.GraphQL;

/// <summary>The kinds of operation that a GET may ask for.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations, although a GET must not change anything by the GraphQL-over-HTTP specification.</summary>
    Mutation = 2,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>Subscriptions, whose events are streamed as the browser's EventSource takes them.</summary>
    Subscription = 4,

    /// <summary>Whatever the schema has.</summary>
    All = Query | Mutation | Subscription,
}
