using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>Tells the application's listeners of one request.</summary>
internal sealed class RequestListeners(ExecutionDiagnosticEventListener[] listeners, OperationRequest request) : IRequestContext
{
    public OperationRequest Request => request;

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>The scopes of the whole request.</summary>
    public IDisposable[] BeginRequest() => Array.ConvertAll(listeners, l => l.ExecuteRequest(this));

    public IDisposable[] Begin(Phase phase) => Array.ConvertAll(listeners, l => Begin(l, phase));

    public void Fail(Phase phase, IReadOnlyList<IError> errors)
    {
        foreach (var listener in listeners)
        {
            if (phase == Phase.Parse) listener.SyntaxError(this, errors[0]);
            else if (phase == Phase.Validate) listener.ValidationErrors(this, errors);
        }
    }

    public void Complete(IReadOnlyList<IError> errors)
    {
        foreach (var exception in errors.Select(e => e.Exception).OfType<Exception>())
        {
            foreach (var listener in listeners) listener.RequestError(this, exception);
        }
    }

    private IDisposable Begin(ExecutionDiagnosticEventListener listener, Phase phase)
    {
        if (phase == Phase.Parse) return listener.ParseDocument(this);
        if (phase == Phase.Validate) return listener.ValidateDocument(this);
        if (phase == Phase.CoerceVariables) return listener.CoerceVariables(this);
        return phase == Phase.Plan ? listener.CompileOperation(this) : listener.ExecuteOperation(this);
    }
}
