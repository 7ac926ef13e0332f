using GbaGraph.Domain.Errors;
using Microsoft.AspNetCore.Connections;

namespace GbaGraph.Api.Hosting;

/// <summary>Errors that stop the program before it serves, as one line for the user and an exit code.</summary>
internal static class StartFailure
{
    /// <summary>The error as one with a code, or null where nobody foresaw it.</summary>
    public static GbaGraphException? Expected(Exception exception, string? address) => exception switch
    {
        GbaGraphException expected => expected,
        IOException { InnerException: AddressInUseException } => new(ErrorCodes.PortInUse, $"{address} is in use by another program; choose another with --urls http://127.0.0.1:PORT"),
        IOException { InnerException: System.Net.Sockets.SocketException socket } => new(ErrorCodes.BadConfiguration, $"{address} can't be listened on ({socket.SocketErrorCode}); choose another with --urls http://127.0.0.1:PORT"),
        _ => null,
    };

    public static int Report(GbaGraphException error)
    {
        Console.Error.WriteLine($"error {error.Code}: {error.Message}");
        return ExitCodes.Of(error.Code);
    }
}
