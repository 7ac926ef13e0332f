using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Cost;
using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.PersistedOperations;
using GbaGraph.GraphQL.Telemetry;
using GbaGraph.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Parses, validates, plans and runs requests against one schema; keeps what it parsed and planned.</summary>
public sealed class RequestExecutor : IRequestExecutor
{
    private readonly VariableCoercion variableCoercion;
    private readonly CostGuard costs;
    private readonly ErrorReporter reporter;
    private readonly ServerConfiguration configuration;
    private readonly DocumentPreparation preparation;
    private readonly Deadlines deadlines = new();

    internal RequestExecutor(Schema schema, ServerConfiguration configuration, ErrorReporter reporter, ServerTelemetry telemetry, PersistedDocuments documents, IServiceProvider services)
    {
        Services = services;
        Documents = documents;
        Telemetry = telemetry;
        Schema = schema;
        this.configuration = configuration;
        this.reporter = reporter;
        preparation = new DocumentPreparation(schema, configuration);
        variableCoercion = new VariableCoercion(schema);
        costs = new CostGuard(schema, configuration.Cost, reporter.Filter);
    }

    /// <inheritdoc/>
    public Schema Schema { get; }

    /// <inheritdoc/>
    public IServiceProvider Services { get; }

    internal ServerConfiguration Configuration => configuration;

    internal ErrorReporter Reporter => reporter;

    internal DocumentCache KnownDocuments => preparation.Known;

    internal ServerTelemetry Telemetry { get; }

    /// <summary>Gives requests the documents that they name. Requests pass it before they are planned.</summary>
    internal PersistedDocuments Documents { get; }

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ExecuteAsync(request, scope.ServiceProvider, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken aborted = default)
    {
        using var trace = Telemetry.Begin(request);
        request = await Documents.ResolveAsync(request, aborted);
        if (!TryPlan(request, trace, out var operation, out var refused)) return refused;
        await Documents.SaveAsync(request, aborted);
        if (operation.Kind == OperationKind.Subscription) return RefuseStream(trace);
        return await RunAsync(operation, request.Services ?? services, null, trace, aborted);
    }

    /// <summary>Parses, validates and plans what the request means. What was done before for the same document is not done again.</summary>
    internal bool TryPlan(OperationRequest request, RequestTrace? trace, out PlannedOperation operation, [NotNullWhen(false)] out ExecutionResult? refused)
    {
        try
        {
            operation = Plan(request, trace);
            refused = costs.Answer(operation.Cost, request.CostReporting);
            if (refused is null) return true;
            trace?.Complete(refused);
            return false;
        }
        catch (Exception exception) when (exception is GraphQLException or InputException or SyntaxException or RequestRefusedException)
        {
            operation = default;
            refused = Refused(exception, trace);
            return false;
        }
    }

    /// <summary>The answer to a subscription that came on a way that can't carry a stream.</summary>
    internal ExecutionResult RefuseStream(RequestTrace? trace) =>
        Refused(new GraphQLException("Subscriptions are answered as a stream: accept text/event-stream, or use a WebSocket."), trace);

    private PlannedOperation Plan(OperationRequest request, RequestTrace? trace)
    {
        if (request.Refusal is { } refusal) throw refusal;
        var prepared = request.Prepared ?? preparation.Prepare(request, trace);
        if (request.IsPersisted && !request.MayIntrospect) Documents.Remember(request.DocumentId!, prepared);
        var operation = prepared.OperationOf(request.OperationName);
        trace?.Identify(operation);
        if (!request.Allowed.HasFlag((OperationKinds)(1 << (int)operation.Kind))) throw NotAllowed(operation.Kind);
        var variables = Coerce(operation, request.Variables, trace);
        var cost = costs.CostOf(prepared.Document, operation, variables, request.CostReporting);
        return new PlannedOperation(PlanOf(prepared, operation, variables, trace), variables) { Cost = cost, CostReporting = request.CostReporting, GlobalState = request.GlobalState, PersistedAs = request.IsNew ? request.DocumentId : null };
    }

    private OperationPlan PlanOf(PreparedDocument prepared, OperationDefinitionNode operation, VariableValues variables, RequestTrace? trace)
    {
        var key = operation.Name ?? string.Empty;
        if (prepared.ConditionVariables.Count > 0) key += "?" + string.Concat(prepared.ConditionVariables.Select(name => variables.IsTrue(name) ? '1' : '0'));
        if (prepared.Plans.Get(key) is { } known) return known;
        using var phase = trace?.Begin(Phase.Plan);
        var plan = new OperationPlanner(Schema, prepared.Document, variables.IsTrue).Plan(operation);
        prepared.Plans.Add(key, plan);
        return plan;
    }

    private VariableValues Coerce(OperationDefinitionNode operation, JsonElement variables, RequestTrace? trace)
    {
        if (operation.VariableDefinitions.Count == 0) return VariableValues.None;
        using var phase = trace?.Begin(Phase.CoerceVariables);
        try
        {
            return variableCoercion.Coerce(operation.VariableDefinitions, variables);
        }
        catch (InputException exception)
        {
            phase?.Fail(exception.Error);
            throw;
        }
    }

    /// <summary>The answer to a request that was refused before anything was resolved.</summary>
    internal ExecutionResult Refused(Exception exception, RequestTrace? trace)
    {
        var errors = exception switch
        {
            SyntaxException syntax => [DocumentErrors.From(syntax)],
            RequestRefusedException refusal => [refusal.Error],
            _ => reporter.From(exception),
        };
        var refused = new ExecutionResult([.. errors.Select(reporter.Filter)]) { StatusCode = (exception as RequestRefusedException)?.StatusCode };
        trace?.Complete(refused);
        return refused;
    }

    /// <summary>Resolves a planned operation; of a subscription, for one event.</summary>
    internal async ValueTask<ExecutionResult> RunAsync(PlannedOperation operation, IServiceProvider services, object? eventMessage, RequestTrace? trace, CancellationToken aborted)
    {
        using var phase = trace?.Begin(Phase.Execute);
        var result = await ResolveAsync(operation, services, eventMessage, aborted);
        result.Extensions ??= CostGuard.Report(operation.Cost, operation.CostReporting);
        if (operation.PersistedAs is { } hash && eventMessage is null) result.Extensions = PersistedDocuments.Receipt(hash, result.Extensions);
        if (result.Errors.Count > 0) phase?.Fail(result.Errors);
        trace?.Complete(result);
        return result;
    }

    private async ValueTask<ExecutionResult> ResolveAsync(PlannedOperation operation, IServiceProvider services, object? eventMessage, CancellationToken aborted)
    {
        var deadline = deadlines.Begin(configuration.Request.ExecutionTimeout, aborted);
        var state = new ExecutionState(Schema, services, operation.Variables, reporter, deadline.Token) { EventMessage = eventMessage, GlobalState = operation.GlobalState };
        var execution = new OperationExecution(state, operation.Plan, configuration.Request.MaxResponseBytes);
        try
        {
            var run = execution.RunAsync();
            if (!run.IsCompleted) await run.WaitAsync(deadline.Token);
            aborted.ThrowIfCancellationRequested();
            if (deadline.IsOver) return TimedOut();
            return execution.IsTooLarge ? TooLarge(execution.Data) : new ExecutionResult(state.Errors, execution.Data);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return TimedOut();
        }
        finally
        {
            deadline.End(isTokenShared: state.End());
        }
    }

    private static RequestRefusedException NotAllowed(OperationKind kind) =>
        new($"A {kind.ToString().ToLowerInvariant()} is not allowed here: send it with POST.", StatusCodes.Status405MethodNotAllowed, "OPERATION_KIND_NOT_ALLOWED");

    private ExecutionResult TooLarge(ResultDocument data)
    {
        data.Dispose();
        return new ExecutionResult([reporter.Filter(new Error(
            $"The answer exceeds the allowed {configuration.Request.MaxResponseBytes} bytes: ask for fewer fields or smaller pages.", "RESPONSE_TOO_LARGE"))]);
    }

    private ExecutionResult TimedOut() => new([reporter.Filter(new Error($"The request exceeded the configured timeout of `{configuration.Request.ExecutionTimeout:c}`.", "HC0045"))]);
}
