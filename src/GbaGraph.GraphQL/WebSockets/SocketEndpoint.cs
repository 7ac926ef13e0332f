using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>Accepts WebSockets that speak <c>graphql-transport-ws</c>.</summary>
internal static class SocketEndpoint
{
    private const string Protocol = "graphql-transport-ws";

    public static async Task ServeAsync(HttpContext context, RequestExecutor executor, ISocketSessionInterceptor? interceptor, GraphQLSocketOptions options)
    {
        var isSpoken = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isSpoken ? Protocol : null);
        using var connection = new SocketConnection(context, socket, options.MaxMessageSize ?? executor.Configuration.MaxRequestSize);
        if (!isSpoken)
        {
            await connection.CloseAsync(SocketCloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable");
            await connection.ReceiveAsync();
            return;
        }

        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger<SocketSession>();
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        await new SocketSession(connection, executor, interceptor ?? new DefaultSocketSessionInterceptor(), options, logger).RunAsync(stopping);
    }
}
