namespace GbaGraph.GraphQL;

/// <summary>The kinds of operation that a GET may ask for.</summary>
[Flags]
public enum AllowedGetOperations
{
    Query = 1,
    Mutation = 2,
    QueryAndMutation = Query | Mutation,
    Subscription = 4,
    All = Query | Mutation | Subscription,
}
