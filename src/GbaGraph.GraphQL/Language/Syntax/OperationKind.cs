namespace GbaGraph.GraphQL.Language.Syntax;

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}
