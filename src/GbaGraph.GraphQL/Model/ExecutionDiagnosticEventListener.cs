namespace GbaGraph.GraphQL;

/// <summary>
/// Hears of what is done for each request, while it is done: keep handlers short. One instance serves all requests. What
/// returns a scope tells of the end of it by disposing the scope. Steps that are left out, because a document or plan is
/// known, are not told of.
/// </summary>
public class ExecutionDiagnosticEventListener
{
    /// <summary>A scope that does nothing.</summary>
    protected static IDisposable EmptyScope { get; } = new Nothing();

    /// <summary>The whole request; of a subscription, until its stream ends.</summary>
    public virtual IDisposable ExecuteRequest(IRequestContext context) => EmptyScope;

    /// <summary>The answer holds an error that an exception stands behind; told once for each.</summary>
    public virtual void RequestError(IRequestContext context, Exception exception)
    {
    }

    /// <summary>The reading of the document's text.</summary>
    public virtual IDisposable ParseDocument(IRequestContext context) => EmptyScope;

    /// <summary>The document can't be read; told before the scope of <see cref="ParseDocument"/> ends.</summary>
    public virtual void SyntaxError(IRequestContext context, IError error)
    {
    }

    /// <summary>The check of the document against the schema.</summary>
    public virtual IDisposable ValidateDocument(IRequestContext context) => EmptyScope;

    /// <summary>The document breaks rules; told once with all errors, of which there is at least one.</summary>
    public virtual void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <summary>The reading of the variables' values.</summary>
    public virtual IDisposable CoerceVariables(IRequestContext context) => EmptyScope;

    /// <summary>The planning of an operation.</summary>
    public virtual IDisposable CompileOperation(IRequestContext context) => EmptyScope;

    /// <summary>The run of a planned operation: its resolvers and their batches.</summary>
    public virtual IDisposable ExecuteOperation(IRequestContext context) => EmptyScope;

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
