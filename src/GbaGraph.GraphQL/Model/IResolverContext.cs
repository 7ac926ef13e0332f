using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>What a resolver can ask about the field it resolves.</summary>
public interface IResolverContext
{
    Schema Schema { get; }

    /// <summary>The type whose field is resolved.</summary>
    ObjectType ObjectType { get; }

    Path Path { get; }

    IServiceProvider Services { get; }

    /// <inheritdoc cref="Services"/>
    IServiceProvider RequestServices { get; }

    string ResponseName { get; }

    /// <summary>Whether an error of the request is known already.</summary>
    bool HasErrors { get; }

    CancellationToken RequestAborted { get; }

    T Parent<T>();

    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    T ArgumentValue<T>(string name);

    /// <summary>The value, or none where the caller left the argument out; a default is none.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    Optional<T> ArgumentOptional<T>(string name);

    T Service<T>()
        where T : notnull;

    /// <summary>The service that was registered under the key.</summary>
    T Service<T>(object key)
        where T : notnull;

    object Service(Type service);

    /// <summary>An instance of a class with resolvers: the service, or one that is made for the call.</summary>
    T Resolver<T>()
        where T : notnull;

    /// <summary>Adds an error at the field without failing it.</summary>
    void ReportError(string errorMessage);

    void ReportError(IError error);

    /// <summary>Adds what the exception stands for; of an unexpected one, only that there was one.</summary>
    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);
}
