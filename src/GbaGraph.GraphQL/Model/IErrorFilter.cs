namespace GbaGraph.GraphQL;

/// <summary>Sees every error before it is answered, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to answer instead, or the same. It gets what the filter before it returned; the server's filters run first, then those among the application's services, each in the order of their registration.</summary>
    IError OnError(IError error);
}
