using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>The kinds of operation that a request may mean; the same bits as <see cref="AllowedGetOperations"/>.</summary>
[Flags]
internal enum OperationKinds
{
    Query = 1 << OperationKind.Query,
    Mutation = 1 << OperationKind.Mutation,
    Subscription = 1 << OperationKind.Subscription,
    All = Query | Mutation | Subscription,
}
