using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>One call of one resolver.</summary>
internal sealed class ResolverContext(ExecutionState state, FieldPlan plan, object? parent, object?[] arguments, ResultNode target, int slot) : IResolverContext
{
    public object? Parent => parent;

    public object?[] Arguments => arguments;

    public FieldPlan Field => plan;

    public Schema Schema => state.Schema;

    public IServiceProvider Services => state.Services;

    public CancellationToken RequestAborted => state.Cancellation;

    /// <summary>The event of a subscription; null in queries and mutations.</summary>
    public object? EventMessage => state.EventMessage;

    public Path Path => target.PathOf(slot);

    public string ResponseName => plan.ResponseName;

    /// <summary>The same call with other arguments.</summary>
    public ResolverContext WithArguments(object?[] values) => new(state, plan, parent, values, target, slot);

    public object? GetService(Type type) => state.Services.GetService(type);

    public object GetRequiredService(Type type) => state.Services.GetRequiredService(type);

    public object GetKeyedService(Type type, string key) => state.Services.GetRequiredKeyedService(type, key);

    public bool Selects(string[] fieldNames) => Array.Exists(fieldNames, name => plan.Selects(state.Schema, name));

    T IResolverContext.Parent<T>() => (T)parent!;

    T IResolverContext.ArgumentValue<T>(string name)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (plan.Definition.Arguments[i].Name == name) return (T)arguments[i]!;
        }

        throw new ArgumentException($"The field {plan.Coordinate} has no argument {name}.", nameof(name));
    }

    T IResolverContext.Service<T>() => state.Services.GetRequiredService<T>();

    public void ReportError(string errorMessage) => ReportError(new Error(errorMessage));

    public void ReportError(IError error) => state.AddFieldError(error, plan, Path);
}
