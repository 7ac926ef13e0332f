namespace GbaGraph.GraphQL;

/// <summary>Thrown by a resolver to answer with the errors it holds, messages and all.</summary>
public sealed class GraphQLException : Exception
{
    public GraphQLException(string message)
        : base(message) => Errors = [new Error(message)];

    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) => Errors = [new Error(message, exception: innerException)];

    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    public GraphQLException(params IError[] errors)
        : base(errors.FirstOrDefault()?.Message) => Errors = errors;

    public GraphQLException(IEnumerable<IError> errors)
        : this(errors.ToArray())
    {
    }

    public IReadOnlyList<IError> Errors { get; }
}
