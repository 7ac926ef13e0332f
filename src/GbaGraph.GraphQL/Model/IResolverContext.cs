namespace GbaGraph.GraphQL;

/// <summary>What a resolver can ask about the field it resolves.</summary>
public interface IResolverContext
{
    Path Path { get; }

    IServiceProvider Services { get; }

    string ResponseName { get; }

    CancellationToken RequestAborted { get; }

    T Parent<T>();

    T ArgumentValue<T>(string name);

    T Service<T>()
        where T : notnull;

    /// <summary>Adds an error at the field without failing it.</summary>
    void ReportError(string errorMessage);

    void ReportError(IError error);
}
