namespace GbaGraph.GraphQL;

/// <summary>The kinds of operation, each with its root type.</summary>
public enum OperationType
{
    /// <summary>Reads; fields are resolved side by side.</summary>
    Query,
    /// <summary>Writes, then reads; root fields are resolved one after the other.</summary>
    Mutation,
    /// <summary>Answers each event of a topic or stream, until the caller or the source ends it.</summary>
    Subscription,
}
