namespace GbaGraph.GraphQL;

/// <summary>Thrown by a resolver to answer with the errors it holds, messages and all.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>One error without a code.</summary>
    public GraphQLException(string message)
        : base(message) => Errors = [new Error(message)];

    /// <summary>One error that an exception stands behind, which diagnostic listeners see and the caller does not.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) => Errors = [new Error(message, exception: innerException)];

    /// <summary>One error as it is.</summary>
    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    /// <summary>Several errors; the first gives the message of the exception.</summary>
    public GraphQLException(params IError[] errors)
        : base(errors.FirstOrDefault()?.Message) => Errors = errors;

    /// <inheritdoc cref="GraphQLException(IError[])"/>
    public GraphQLException(IEnumerable<IError> errors)
        : this(errors.ToArray())
    {
    }

    /// <summary>The errors in the order that they are answered in; one without a path gets that of the field.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
