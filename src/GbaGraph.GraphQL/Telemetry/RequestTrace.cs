using System.Diagnostics;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.PersistedOperations;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>
/// One request while it is answered: a span named after the kind of the operation, with one span a phase inside. It ends
/// with the answer; of a subscription, with the end of the stream.
/// </summary>
internal sealed class RequestTrace : IDisposable
{
    private const int ErrorsShown = 10;
    private readonly Instruments instruments;
    private readonly Activity? activity = ServerTelemetry.Source.StartActivity("GraphQL Operation", ActivityKind.Server);
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly RequestListeners listeners;
    private readonly IDisposable[] scopes;
    private TagList operationTags;
    private bool isIdentified;
    private string? errorType;

    public RequestTrace(Instruments instruments, RequestListeners listeners)
    {
        this.instruments = instruments;
        this.listeners = listeners;
        scopes = listeners.BeginRequest();
        var request = listeners.Request;
        if (activity is null) return;
        if (request.DocumentId is { } id) activity.SetTag(TelemetryTags.DocumentId, id);
        if (request.Query.Length > 0 && activity.IsAllDataRequested) activity.SetTag(TelemetryTags.DocumentHash, "sha256:" + DocumentHash.Of(request.Query));
    }

    public PhaseTrace Begin(Phase phase) => new(instruments, listeners, phase, operationTags);

    /// <summary>The operation that the request means was found.</summary>
    public void Identify(OperationDefinitionNode operation)
    {
        isIdentified = true;
        var type = TelemetryTags.TypeOf(operation.Kind);
        operationTags = [new(TelemetryTags.OperationType, type)];
        instruments.ActiveRequests.Add(1, operationTags);
        if (activity is null) return;
        activity.DisplayName = type;
        activity.SetTag(TelemetryTags.OperationType, type);
        if (operation.Name is { Length: > 0 } name) activity.SetTag(TelemetryTags.OperationName, name);
    }

    /// <summary>The request got this answer; of a subscription, this is the refusal.</summary>
    public void Complete(ExecutionResult result)
    {
        instruments.Errors.Record(result.Errors.Count, operationTags);
        listeners.Complete(result.Errors);
        if (result.Errors.Count == 0) return;
        errorType = TelemetryTags.ErrorTypeOf(result.Errors[0]);
        if (activity is null) return;
        activity.SetStatus(ActivityStatusCode.Error).SetTag(TelemetryTags.ErrorType, errorType).SetTag(TelemetryTags.ErrorCount, result.Errors.Count);
        foreach (var error in result.Errors.Take(ErrorsShown)) activity.AddEvent(EventOf(error));
    }

    public void Dispose()
    {
        if (isIdentified) instruments.ActiveRequests.Add(-1, operationTags);
        var tags = operationTags;
        if (errorType is not null) tags.Add(TelemetryTags.ErrorType, errorType);
        instruments.RequestDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        activity?.Dispose();
        foreach (var scope in scopes) scope.Dispose();
    }

    private static ActivityEvent EventOf(IError error)
    {
        var tags = new ActivityTagsCollection { ["graphql.error.message"] = error.Message };
        if (error.Code is { } code) tags["graphql.error.code"] = code;
        if (error.Path is { } path) tags["graphql.error.path"] = path.ToString();
        if (error.Exception is { } exception) (tags["exception.type"], tags["exception.message"]) = (exception.GetType().FullName, exception.Message);
        return new ActivityEvent("graphql.error", tags: tags);
    }
}
