namespace GbaGraph.Domain.Errors;

/// <summary>The base of every error that this project raises on purpose. Its message is one sentence for a user and says what to do.</summary>
/// <param name="code">A stable code from <see cref="ErrorCodes"/>; programs may depend on it.</param>
/// <param name="message">What is wrong and what to do, free of secrets and statements.</param>
/// <param name="isTransient">True where the same call may succeed when repeated.</param>
/// <param name="inner">The cause, for logs only.</param>
public class GbaGraphException(string code, string message, bool isTransient = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same call may succeed when repeated.</summary>
    public bool IsTransient { get; } = isTransient;
}
