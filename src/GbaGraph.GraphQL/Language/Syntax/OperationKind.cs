namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>What an operation does, by the root type that it begins at.</summary>
public enum OperationKind
{
    /// <summary>Reads; its root fields may be resolved side by side.</summary>
    Query,

    /// <summary>Writes, then reads; its root fields are resolved one after the other.</summary>
    Mutation,

    /// <summary>Answers once for every event of a stream.</summary>
    Subscription,
}
