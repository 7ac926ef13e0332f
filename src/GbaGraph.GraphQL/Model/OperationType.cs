namespace GbaGraph.GraphQL;

/// <summary>The kinds of operation, each with its root type.</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
