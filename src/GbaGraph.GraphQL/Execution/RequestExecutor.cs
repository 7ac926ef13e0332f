using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Parses, validates, plans and runs requests against one schema; keeps what it parsed and planned.</summary>
public sealed class RequestExecutor
{
    private const int DocumentsKept = 256;
    private readonly BoundedCache<string, PreparedDocument> documents = new(DocumentsKept);
    private readonly VariableCoercion variableCoercion;
    private readonly ErrorReporter reporter;
    private readonly ServerConfiguration configuration;

    internal RequestExecutor(Schema schema, ServerConfiguration configuration, ErrorReporter reporter)
    {
        Schema = schema;
        this.configuration = configuration;
        this.reporter = reporter;
        variableCoercion = new VariableCoercion(schema);
    }

    public Schema Schema { get; }

    internal ServerConfiguration Configuration => configuration;

    internal ErrorReporter Reporter => reporter;

    /// <summary>The kind of the operation that the request means; null where it can't be told, because the request is refused anyway.</summary>
    public OperationKind? KindOf(OperationRequest request)
    {
        try
        {
            return OperationSelection.Select(Prepare(request.Query).Document, request.OperationName).Kind;
        }
        catch (Exception exception) when (exception is GraphQLException or SyntaxException)
        {
            return null;
        }
    }

    /// <summary>Runs a query or mutation in the scope of <paramref name="services"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="aborted"/> was cancelled.</exception>
    public Task<ExecutionResult> ExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken aborted = default) =>
        ExecuteAsync(request, services, null, aborted);

    /// <summary>Runs an operation; of a subscription, for one event.</summary>
    internal async Task<ExecutionResult> ExecuteAsync(OperationRequest request, IServiceProvider services, object? eventMessage, CancellationToken aborted)
    {
        OperationPlan plan;
        VariableValues variables;
        try
        {
            (plan, variables) = Plan(request);
        }
        catch (Exception exception) when (exception is GraphQLException or InputException or SyntaxException)
        {
            return Refused(exception);
        }

        if (plan.Operation.Kind == OperationKind.Subscription && eventMessage is null)
        {
            return Refused(new GraphQLException("Subscriptions are answered as a stream: accept text/event-stream."));
        }

        return await RunAsync(plan, variables, services, eventMessage, aborted);
    }

    /// <summary>The plan and the variables of a request.</summary>
    /// <exception cref="GraphQLException">The document is invalid, or doesn't hold the operation.</exception>
    /// <exception cref="SyntaxException">The document isn't GraphQL.</exception>
    /// <exception cref="InputException">A variable doesn't fit.</exception>
    internal (OperationPlan Plan, VariableValues Variables) Plan(OperationRequest request)
    {
        var prepared = Prepare(request.Query);
        var operation = OperationSelection.Select(prepared.Document, request.OperationName);
        var variables = variableCoercion.Coerce(operation.VariableDefinitions, request.Variables);
        var isTrue = (string name) => variables.Get(name) is BooleanValueNode { Value: true };
        var key = operation.Name + "?" + string.Concat(prepared.ConditionVariables.Select(name => isTrue(name) ? '1' : '0'));
        var plan = prepared.Plans.Get(key);
        if (plan is not null) return (plan, variables);
        plan = new OperationPlanner(Schema, prepared.Document, isTrue).Plan(operation);
        prepared.Plans.Add(key, plan);
        return (plan, variables);
    }

    /// <summary>The answer to a request that was refused before anything was resolved.</summary>
    internal ExecutionResult Refused(Exception exception)
    {
        var errors = exception is SyntaxException syntax
            ? [new Error(syntax.Message, syntax.Code, locations: [new Location(syntax.Line, syntax.Column)])]
            : reporter.From(exception);
        return new ExecutionResult([.. errors.Select(reporter.Filter)]);
    }

    internal async Task<ExecutionResult> RunAsync(OperationPlan plan, VariableValues variables, IServiceProvider services, object? eventMessage, CancellationToken aborted)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        timeout.CancelAfter(configuration.Request.ExecutionTimeout);
        var state = new ExecutionState(Schema, services, variables, reporter, timeout.Token) { EventMessage = eventMessage };
        var execution = new OperationExecution(state, plan);
        var loop = new RequestLoop();
        if (services.GetService<IBatchScheduler>() is BatchScheduler scheduler) scheduler.Loop = loop;
        loop.Start(execution.Start);
        try
        {
            await execution.Finished.WaitAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return TimedOut();
        }

        aborted.ThrowIfCancellationRequested();
        return timeout.IsCancellationRequested ? TimedOut() : new ExecutionResult(state.Errors, execution.Data);
    }

    private PreparedDocument Prepare(string query)
    {
        if (documents.Get(query) is { } known) return known;
        var document = GraphQLParser.Parse(query, configuration.ParserOptions());
        var errors = DocumentValidator.Validate(Schema, document, configuration.ValidationOptions());
        if (errors.Count > 0) throw new GraphQLException(errors.Select(ToError));
        var prepared = new PreparedDocument(document);
        documents.Add(query, prepared);
        return prepared;
    }

    private static IError ToError(ValidationError error) => new Error(
        error.Message,
        error.Code,
        error.Path is { Count: > 0 } path ? Path.FromList(path) : null,
        error.Locations.Count == 0 ? null : [.. error.Locations.Select(l => new Location(l.Line, l.Column))],
        error.Extensions.Count == 0 ? null : error.Extensions);

    private ExecutionResult TimedOut() => new([reporter.Filter(new Error($"The request exceeded the configured timeout of `{configuration.Request.ExecutionTimeout:c}`.", "HC0045"))]);
}
