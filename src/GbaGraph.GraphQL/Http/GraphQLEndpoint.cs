using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GbaGraph.GraphQL.Http;

/// <summary>Answers GraphQL requests over HTTP as the GraphQL-over-HTTP specification has it.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor)
{
    private const string PreflightHeader = "GraphQL-Preflight";

    public GraphQLServerOptions Options { get; set; } = new();

    public async Task ServeAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await SocketEndpoint.ServeAsync(context, executor, Options.Sockets);
            return;
        }

        var isGet = HttpMethods.IsGet(context.Request.Method);
        if (isGet && context.Request.Query.ContainsKey("sdl") && Options.EnableSchemaRequests)
        {
            await ServeSchemaAsync(context);
            return;
        }

        if (ResponseFormat.Negotiate(context.Request.Headers.Accept) is not { } format)
        {
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        try
        {
            if (HttpMethods.IsPost(context.Request.Method)) await ServePostAsync(context, format);
            else if (isGet && Options.EnableGetRequests) await ServeGetAsync(context, format);
            else Refuse(context, StatusCodes.Status405MethodNotAllowed);
        }
        catch (RequestRefusedException refused)
        {
            await ResponseWriter.WriteAsync(context.Response, new ExecutionResult([refused.Error]), format, refused.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private static void Refuse(HttpContext context, int statusCode)
    {
        context.Response.StatusCode = statusCode;
        context.Response.Headers.Allow = "GET, POST";
    }

    private async Task ServeSchemaAsync(HttpContext context)
    {
        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await context.Response.WriteAsync(SchemaPrinter.Print(executor.Schema), context.RequestAborted);
    }

    private async Task ServeGetAsync(HttpContext context, ResponseFormat format)
    {
        if (Options.EnforceGetRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader))
        {
            throw new RequestRefusedException($"A GET request needs the header {PreflightHeader}.", StatusCodes.Status400BadRequest);
        }

        using var parsed = RequestReader.FromQuery(context.Request.Query);
        await AnswerAsync(context, parsed.Request with { Allowed = OperationKinds.Query | OperationKinds.Subscription }, format);
    }

    private async Task ServePostAsync(HttpContext context, ResponseFormat format)
    {
        // Content types that a form can send are refused: another site's page could post them with the user's cookies.
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RequestRefusedException("A POST needs the content type application/json, in UTF-8.", StatusCodes.Status415UnsupportedMediaType);
        }

        using var parsed = await RequestReader.FromBodyAsync(context.Request, executor.Configuration.MaxRequestSize, context.RequestAborted);
        await AnswerAsync(context, parsed.Request, format);
    }

    private async Task AnswerAsync(HttpContext context, OperationRequest request, ResponseFormat format)
    {
        request = request with { CostReporting = CostHeader.Read(context.Request.Headers) };
        using var trace = executor.Telemetry.Begin(request);
        if (!executor.TryPlan(request, trace, out var operation, out var result))
        {
            if (result.StatusCode == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "POST";
        }
        else if (operation.Kind == OperationKind.Subscription)
        {
            if (format.IsStream)
            {
                await EventStream.WriteAsync(context, executor.SubscribeAsync(operation, context.RequestServices, context.RequestAborted));
                return;
            }

            result = executor.RefuseStream(trace);
        }
        else
        {
            result = await executor.RunAsync(operation, context.RequestServices, null, trace, context.RequestAborted);
        }

        if (format.IsStream && result.StatusCode is null) await EventStream.WriteAsync(context, Single(result));
        else await ResponseWriter.WriteAsync(context.Response, result, format, format.StatusOf(result));
    }

    private static async IAsyncEnumerable<ExecutionResult> Single(ExecutionResult result)
    {
        await Task.CompletedTask;
        yield return result;
    }
}
