using GbaGraph.Domain.Errors;

namespace GbaGraph.Api.Errors;

/// <summary>Gives a client the code and sentence of an error raised on purpose; everything else stays unexpected and says nothing.</summary>
public sealed class DomainErrors : IErrorFilter
{
    /// <inheritdoc/>
    public IError OnError(IError error) =>
        error.Exception is GbaGraphException expected
            ? error.WithMessage(expected.Message).WithCode(expected.Code).WithException(null)
            : error;
}
