using System.Text.Json;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL;

/// <summary>Changes a request before it is run.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> globalState = new(StringComparer.Ordinal);
    private OperationRequest request;

    internal OperationRequestBuilder(OperationRequest request) => this.request = request;

    /// <summary>A request without document.</summary>
    public static OperationRequestBuilder New() => new(new OperationRequest(string.Empty));

    /// <summary>The text of the document, instead of the one that was sent.</summary>
    public OperationRequestBuilder SetDocument(string document) => With(request.WithDocument(document));

    /// <summary>The name of a document that the server keeps; null where the request brings its own.</summary>
    public OperationRequestBuilder SetDocumentId(string? documentId) => With(request with { DocumentId = documentId });

    /// <summary>Which operation of the document is run; null or empty where it has only one.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName) => With(request with { OperationName = operationName });

    /// <summary>Values that serialize to JSON, by the variables' names.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues) =>
        With(request with { Variables = variableValues is null ? default : JsonSerializer.SerializeToElement(variableValues) });

    /// <summary>The services that resolvers take theirs from, instead of those of the HTTP request.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider services) => With(request with { Services = services });

    /// <summary><see cref="SetServices"/>, unless the request has services of its own already.</summary>
    public OperationRequestBuilder TrySetServices(IServiceProvider services) => request.Services is null ? SetServices(services) : this;

    /// <summary>Gives resolvers a value for their parameters marked <c>[GlobalState(name)]</c>; replaces one given before.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        globalState[name] = value;
        return this;
    }

    /// <summary><see cref="SetGlobalState"/> for a name that has no value yet.</summary>
    /// <exception cref="ArgumentException">There is a value of that name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        globalState.Add(name, value);
        return this;
    }

    /// <summary><see cref="SetGlobalState"/>, unless the name has a value; that one stays then.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        globalState.TryAdd(name, value);
        return this;
    }

    /// <summary>Takes back a value given here; nothing happens where there is none.</summary>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        globalState.Remove(name);
        return this;
    }

    /// <summary>Lets the request bring its document although only persisted ones are allowed.</summary>
    public OperationRequestBuilder AllowNonPersistedOperation() => With(request with { MayBeUnpersisted = true });

    /// <summary>Lets the request ask for the schema although introspection is off.</summary>
    public OperationRequestBuilder AllowIntrospection() => With(request with { MayIntrospect = true });

    /// <summary>The request as it is now. It shares its global state with the builder, so that values given later may still reach it.</summary>
    public OperationRequest Build() => globalState.Count == 0 ? request : request with { GlobalState = globalState };

    private OperationRequestBuilder With(OperationRequest changed)
    {
        request = changed;
        return this;
    }
}
