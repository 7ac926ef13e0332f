using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Finds the operation that a request means.</summary>
internal static class OperationSelection
{
    /// <exception cref="GraphQLException">There is no such operation, or there are several and none is named.</exception>
    public static OperationDefinitionNode Select(DocumentNode document, string? name)
    {
        var operations = document.Operations.ToArray();
        if (!string.IsNullOrEmpty(name)) return Array.Find(operations, o => o.Name == name) ?? throw Unknown(document, name);
        return operations.Length switch
        {
            1 => operations[0],
            0 => throw new GraphQLException(ErrorBuilder.New().SetMessage("There are no operations in the GraphQL document.").AddLocation(document.Line, document.Column).Build()),
            _ => throw Ambiguous(operations),
        };
    }

    private static GraphQLException Unknown(DocumentNode document, string name) => new(
        ErrorBuilder.New().SetMessage($"The specified operation `{name}` cannot be found.").AddLocation(document.Line, document.Column)
            .SetExtension("operationName", name).Build());

    private static GraphQLException Ambiguous(OperationDefinitionNode[] operations)
    {
        var error = ErrorBuilder.New().SetMessage("The operation name can only be omitted if there is just one operation in a GraphQL document.");
        return new GraphQLException(operations.Aggregate((IErrorBuilder)error, (e, o) => e.AddLocation(o.Line, o.Column)).Build());
    }
}
