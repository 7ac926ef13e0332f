using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>One call of one resolver.</summary>
internal sealed class ResolverContext(ExecutionState state, ResultDocument? document) : IResolverContext
{
    private InputValueSet? taken;
    private int frame;

    public object? Parent { get; private set; }

    public object?[] Arguments { get; private set; } = [];

    public FieldPlan Field { get; private set; } = null!;

    public Schema Schema => state.Schema;

    public IServiceProvider Services => state.Services;

    public CancellationToken RequestAborted => state.Cancellation;

    /// <summary>The event of a subscription; null in queries and mutations.</summary>
    public object? EventMessage => state.EventMessage;

    public Path Path => (document is null ? Path.Root : document.PathOf(frame)).Append(ResponseName);

    public string ResponseName => Field.ResponseName;

    /// <summary>Makes the context that of a call.</summary>
    /// <exception cref="Inputs.InputException">An argument doesn't fit its type.</exception>
    /// <exception cref="GraphQLException">A global id is malformed or of the wrong type.</exception>
    public ResolverContext For(FieldPlan field, object? parent, int frame)
    {
        Arguments = state.ArgumentsOf(field);
        Field = field;
        Parent = parent;
        this.frame = frame;
        return this;
    }

    /// <summary>The same call with other arguments than the schema shows.</summary>
    public ResolverContext WithArguments(InputValueSet taken, object?[] values) => new(state, document) { Field = Field, Parent = Parent, Arguments = values, taken = taken, frame = frame };

    /// <summary>What an interceptor gave under the name; the default of <typeparamref name="T"/> if nothing.</summary>
    public T? GlobalState<T>(string name) => state.GlobalState is { } all && all.TryGetValue(name, out var value) ? (T?)value : default;

    public object? GetService(Type type) => state.Services.GetService(type);

    public object GetScopedService(Type type, int slot) => state.GetScopedService(type, slot);

    public object GetRequiredService(Type type) => state.Services.GetRequiredService(type);

    public object GetKeyedService(Type type, string key) => state.Services.GetRequiredKeyedService(type, key);

    public bool Selects(string[] fieldNames)
    {
        foreach (var name in fieldNames)
        {
            if (Field.Selects(state.Schema, name)) return true;
        }

        return false;
    }

    ObjectType IResolverContext.ObjectType => Field.Parent;

    IServiceProvider IResolverContext.RequestServices => Services;

    bool IResolverContext.HasErrors => state.Errors.Count > 0;

    T IResolverContext.Parent<T>() => (T)Parent!;

    T IResolverContext.ArgumentValue<T>(string name) => (T)Arguments[PlaceOf(name)]!;

    T IResolverContext.Service<T>() => state.Services.GetRequiredService<T>();

    Optional<T> IResolverContext.ArgumentOptional<T>(string name) =>
        IsGiven(PlaceOf(name)) ? new Optional<T>(((IResolverContext)this).ArgumentValue<T>(name)) : default;

    T IResolverContext.Service<T>(object key) => state.Services.GetRequiredKeyedService<T>(key);

    object IResolverContext.Service(Type service) => state.Services.GetRequiredService(service);

    T IResolverContext.Resolver<T>() => ActivatorUtilities.GetServiceOrCreateInstance<T>(state.Services);

    void IResolverContext.ReportError(Exception exception, Action<IErrorBuilder>? configure)
    {
        foreach (var error in state.ErrorsOf(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            ReportError(builder.Build());
        }
    }

    public void ReportError(string errorMessage) => ReportError(new Error(errorMessage));

    public void ReportError(IError error) => state.AddFieldError(error, Field, Path);

    /// <summary>Of arguments that the schema shows as one object: whether there is a value.</summary>
    private bool IsGiven(int place) => taken is null ? state.IsGiven(Field, place) : Arguments[place] is not null;

    private int PlaceOf(string name)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            if ((taken ?? Field.Definition.Arguments)[i].Name == name) return i;
        }

        throw new ArgumentException($"The field {Field.Coordinate} has no argument {name}.", nameof(name));
    }
}
