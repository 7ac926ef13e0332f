namespace Sample;

public sealed class SampleErrors : IErrorFilter
{
    public IError OnError(IError error) => error.Exception is TimeoutException ? error.WithCode("TIMED_OUT") : error;
}
