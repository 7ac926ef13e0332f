using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>What a resolver can ask about the field it resolves.</summary>
public interface IResolverContext
{
    /// <summary>The schema that the request is answered from.</summary>
    Schema Schema { get; }

    /// <summary>The type whose field is resolved.</summary>
    ObjectType ObjectType { get; }

    /// <summary>Where in the answer the field is. It is put together at each call.</summary>
    Path Path { get; }

    /// <summary>The services of the request's scope, or <see cref="Execution.OperationRequest.Services"/> where it has them.</summary>
    IServiceProvider Services { get; }

    /// <inheritdoc cref="Services"/>
    IServiceProvider RequestServices { get; }

    /// <summary>The field's name in the answer: its alias, or else its own name.</summary>
    string ResponseName { get; }

    /// <summary>Whether an error of the request is known already.</summary>
    bool HasErrors { get; }

    /// <summary>Cancelled when the caller has gone or the time for the request is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The object that the field belongs to; null for fields of root types.</summary>
    /// <exception cref="InvalidCastException">The object is no <typeparamref name="T"/>.</exception>
    T Parent<T>();

    /// <summary>The argument's value, or its default where the caller left it out; null where it has neither.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    /// <exception cref="InvalidCastException">The value is no <typeparamref name="T"/>; nothing is converted.</exception>
    T ArgumentValue<T>(string name);

    /// <summary>The value, or none where the caller left the argument out; a default is none.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>The service of the type.</summary>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    T Service<T>()
        where T : notnull;

    /// <summary>The service that was registered under the key.</summary>
    T Service<T>(object key)
        where T : notnull;

    /// <summary>The service of a type that is known only at run time.</summary>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    object Service(Type service);

    /// <summary>An instance of a class with resolvers: the service, or one that is made for the call.</summary>
    T Resolver<T>()
        where T : notnull;

    /// <summary>Adds an error at the field without failing it.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds the error without failing the field; a path or locations that it lacks are the field's.</summary>
    void ReportError(IError error);

    /// <summary>Adds what the exception stands for; of an unexpected one, only that there was one.</summary>
    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);
}
