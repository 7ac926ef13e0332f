using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What belongs to one execution of one operation. Touched only by the request's loop, one step at a time.</summary>
internal sealed class ExecutionState(Schema schema, IServiceProvider services, VariableValues variables, ErrorReporter reporter, CancellationToken cancellation)
{
    private const int TokenKept = 0;
    private const int TokenShared = 1;
    private const int Ended = 2;
    private List<IError>? errors;
    private Dictionary<ArgumentsPlan, object?[]>? arguments;
    private IServiceProvider? opened;
    private object?[] scoped = [];
    private int tokenUse;

    public Schema Schema { get; } = schema;

    /// <summary>The services of the request; opened when they are first asked for, since many requests need none of their own.</summary>
    public IServiceProvider Services => opened ?? Open();

    /// <summary>The request's token as resolvers get it, who may keep it; one that is asked for after the end is never cancelled.</summary>
    public CancellationToken Cancellation =>
        Volatile.Read(ref tokenUse) == TokenShared || Interlocked.CompareExchange(ref tokenUse, TokenShared, TokenKept) != Ended ? cancellation : CancellationToken.None;

    public bool IsCancelled => cancellation.IsCancellationRequested;

    public object? EventMessage { get; init; }

    /// <summary>The loop that batches are loaded on.</summary>
    public RequestLoop? Loop { get; set; }

    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    public IReadOnlyList<IError> Errors => errors ?? (IReadOnlyList<IError>)[];

    public object?[] ArgumentsOf(FieldPlan field) => field.Arguments.Constant ?? field.Arguments.Get(variables, arguments ??= []);

    /// <summary>Whether the caller gave the argument at that place, or left it to its default.</summary>
    public bool IsGiven(FieldPlan field, int argument) => field.Arguments.IsGiven(argument, variables);

    /// <summary>What an exception stands for.</summary>
    public IReadOnlyList<IError> ErrorsOf(Exception exception) => reporter.From(exception);

    /// <summary>A service that is the same throughout the request; kept in the slot, since asking the container takes longer.</summary>
    public object GetScopedService(Type type, int slot)
    {
        if (slot >= scoped.Length) Array.Resize(ref scoped, slot + 4);
        return scoped[slot] ??= Services.GetRequiredService(type);
    }

    public void AddFieldErrors(Exception exception, FieldPlan field, Path path)
    {
        foreach (var error in reporter.From(exception)) AddFieldError(error, field, path);
    }

    public void AddFieldError(IError error, FieldPlan field, Path path)
    {
        if (error.Path is null) error = error.WithPath(path);
        if (error.Locations is null) error = error.WithLocations([field.Location]);
        (errors ??= []).Add(reporter.Filter(error));
    }

    /// <summary>Ends the execution; true if the token was given away before.</summary>
    public bool End() => Interlocked.CompareExchange(ref tokenUse, Ended, TokenKept) == TokenShared;

    private IServiceProvider Open()
    {
        opened = services is DeferredServices deferred ? deferred.Open() : services;
        if (Loop is not null && opened.GetService<IBatchScheduler>() is BatchScheduler scheduler) scheduler.Loop = Loop;
        return opened;
    }
}
