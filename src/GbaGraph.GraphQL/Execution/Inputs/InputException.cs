namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>A value that a caller gave doesn't fit its type.</summary>
internal sealed class InputException(IError error) : Exception(error.Message)
{
    public IError Error { get; } = error;
}
