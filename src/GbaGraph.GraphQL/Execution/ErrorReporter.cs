using GbaGraph.GraphQL.Execution.Inputs;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Turns exceptions into errors that may be shown, and runs every error through the filters.</summary>
internal sealed partial class ErrorReporter(IReadOnlyList<IErrorFilter> filters, bool includeExceptionDetails, ILogger logger)
{
    public const string UnexpectedMessage = "Unexpected Execution Error";

    /// <summary>The errors that an exception stands for, not yet filtered.</summary>
    public IReadOnlyList<IError> From(Exception exception)
    {
        switch (exception)
        {
            case InputException input:
                return [input.Error];
            case GraphQLException known:
                return known.Errors;
            default:
                LogUnexpected(logger, exception);
                return [Unexpected(exception)];
        }
    }

    public IError Filter(IError error) => filters.Aggregate(error, (current, filter) => filter.OnError(current));

    private IError Unexpected(Exception exception)
    {
        var error = ErrorBuilder.New().SetMessage(UnexpectedMessage).SetException(exception);
        if (includeExceptionDetails) error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        return error.Build();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A resolver failed unexpectedly.")]
    private static partial void LogUnexpected(ILogger logger, Exception exception);
}
