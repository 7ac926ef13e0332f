using GbaGraph.GraphQL.Cost;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GbaGraph.GraphQL.Http;

/// <summary>Answers GraphQL requests over HTTP as the GraphQL-over-HTTP specification has it.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, IHttpRequestInterceptor? httpInterceptor, ISocketSessionInterceptor? socketInterceptor)
{
    private const string Json = "application/json";
    private const string PreflightHeader = "GraphQL-Preflight";
    private readonly Lazy<SchemaDocument> schema = new(() => new SchemaDocument(executor.Schema));
    private readonly AdmissionLimit requests = new();
    private readonly AdmissionLimit streams = new();

    public GraphQLHttpOptions Options { get; set; } = new();

    public GraphQLSocketOptions Sockets { get; set; } = new();

    public bool ServesSchema { get; set; } = true;

    /// <summary>Answers requests on every way that a client may choose.</summary>
    public Task ServeAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest) return SocketEndpoint.ServeAsync(context, executor, socketInterceptor, Sockets);
        return ServesSchema && HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl")
            ? schema.Value.ServeAsync(context)
            : ServeRequestAsync(context);
    }

    /// <summary>Answers POST and GET; a WebSocket isn't found here.</summary>
    public Task ServeHttpAsync(HttpContext context) => context.WebSockets.IsWebSocketRequest ? NotFound(context) : ServeRequestAsync(context);

    /// <summary>Answers WebSockets; anything else isn't found here.</summary>
    public Task ServeSocketAsync(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest ? SocketEndpoint.ServeAsync(context, executor, socketInterceptor, Sockets) : NotFound(context);

    /// <summary>Answers a GET with the schema; anything else isn't found here.</summary>
    public Task ServeSchemaAsync(HttpContext context) => HttpMethods.IsGet(context.Request.Method) ? schema.Value.ServeAsync(context) : NotFound(context);

    private async Task ServeRequestAsync(HttpContext context)
    {
        var format = ResponseFormat.Negotiate(context.Request.Headers.Accept);
        try
        {
            if (format is null) throw NotAcceptable();
            using var place = requests.Enter(Options.MaxConcurrentRequests) ?? throw Busy($"{Options.MaxConcurrentRequests} requests");
            if (HttpMethods.IsPost(context.Request.Method)) await ServePostAsync(context, format, place);
            else if (Options.EnableGetRequests && HttpMethods.IsGet(context.Request.Method)) await ServeGetAsync(context, format, place);
            else RefuseMethod(context);
        }
        catch (RequestRefusedException refused)
        {
            if (refused.StatusCode == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
            await ResponseWriter.WriteAsync(context.Response, new ExecutionResult([refused.Error]), (format ?? ResponseFormat.Default).ForErrors, refused.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private async Task ServeGetAsync(HttpContext context, ResponseFormat format, AdmissionLimit.Place place)
    {
        if (Options.EnforceGetRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader))
        {
            throw new RequestRefusedException($"A GET request needs the header {PreflightHeader}.", StatusCodes.Status400BadRequest, HttpErrorCodes.PreflightMissing);
        }

        using var parsed = RequestReader.FromQuery(context.Request.Query);
        await AnswerAsync(context, parsed.Request with { Allowed = (OperationKinds)Options.AllowedGetOperations }, format, place);
    }

    private async Task ServePostAsync(HttpContext context, ResponseFormat format, AdmissionLimit.Place place)
    {
        // Content types that a form can send are refused: another site's page could post them with the user's cookies.
        if (!IsJson(context.Request.ContentType))
        {
            throw new RequestRefusedException("A POST needs the content type application/json, in UTF-8.", StatusCodes.Status415UnsupportedMediaType, HttpErrorCodes.ContentType);
        }

        using var parsed = await RequestReader.FromBodyAsync(context.Request, executor.Configuration.MaxRequestSize, executor.KnownDocuments, context.RequestAborted);
        await AnswerAsync(context, parsed.Request, format, place);
    }

    private static bool IsJson(string? contentType) => contentType == Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private async Task AnswerAsync(HttpContext context, OperationRequest request, ResponseFormat format, AdmissionLimit.Place place)
    {
        if (CostHeader.Read(context.Request.Headers) is not CostReporting.None and var reporting) request = request with { CostReporting = reporting };
        using var trace = executor.Telemetry.Begin(request);
        if (httpInterceptor is not null) request = await InterceptAsync(context, request, httpInterceptor);
        request = await executor.Documents.ResolveAsync(request, context.RequestAborted);
        if (executor.TryPlan(request, trace, out var operation, out var result))
        {
            await executor.Documents.SaveAsync(request, context.RequestAborted);
            if (operation.Kind == OperationKind.Subscription && format.IsStream)
            {
                place.Dispose();
                await StreamAsync(context, operation, request.Services ?? context.RequestServices);
                return;
            }

            result = operation.Kind == OperationKind.Subscription
                ? executor.RefuseStream(trace)
                : await executor.RunAsync(operation, request.Services ?? new DeferredServices(() => context.RequestServices), null, trace, context.RequestAborted);
        }

        if (result.StatusCode == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "POST";
        if (format.IsStream && result.StatusCode is null) await EventStream.WriteAsync(context, Single(result), Options.EventStreamKeepAliveInterval);
        else await ResponseWriter.WriteAsync(context.Response, result, format.ForErrors, format.StatusOf(result));
    }

    private async Task StreamAsync(HttpContext context, PlannedOperation subscription, IServiceProvider services)
    {
        using var place = streams.Enter(Options.MaxConcurrentEventStreams) ?? throw Busy($"{Options.MaxConcurrentEventStreams} subscriptions");
        await EventStream.WriteAsync(context, executor.SubscribeAsync(subscription, services, context.RequestAborted), Options.EventStreamKeepAliveInterval);
    }

    private async Task<OperationRequest> InterceptAsync(HttpContext context, OperationRequest request, IHttpRequestInterceptor interceptor)
    {
        var builder = new OperationRequestBuilder(request);
        try
        {
            await interceptor.OnCreateAsync(context, executor, builder, context.RequestAborted);
            return builder.Build();
        }
        catch (GraphQLException refusal)
        {
            return request with { Refusal = refusal };
        }
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void RefuseMethod(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, POST";
    }

    private static RequestRefusedException NotAcceptable() => new(
        "Accept application/graphql-response+json, application/json, or for subscriptions text/event-stream.", StatusCodes.Status406NotAcceptable, HttpErrorCodes.NotAcceptable);

    private static RequestRefusedException Busy(string what) =>
        new($"The server already answers {what}: ask again later.", StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.Busy);

    private static async IAsyncEnumerable<ExecutionResult> Single(ExecutionResult result)
    {
        await Task.CompletedTask;
        yield return result;
    }
}
