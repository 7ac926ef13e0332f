using System.Net;
using System.Text.Json;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Errors of the server, by Neo4j's codes, as errors of this project. Neo4j's own message goes to the inner exception, for logs only: it may quote a statement.</summary>
internal static class QueryApiErrors
{
    /// <summary>The first error of an answer, or null where it has none.</summary>
    public static GbaGraphException? Of(JsonElement answer, Neo4jOptions options) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("errors"u8, out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
            ? Of(Text(errors[0], "code"), Text(errors[0], "message"), options)
            : null;

    /// <summary>The error with one of Neo4j's codes.</summary>
    public static GbaGraphException Of(string code, string message, Neo4jOptions options)
    {
        var cause = new InvalidOperationException($"{code}: {message}");
        return code switch
        {
            "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.TokenExpired" => Unauthorized(options, cause),
            "Neo.ClientError.Security.CredentialsExpired" => new(ErrorCodes.StoreUnauthorized, $"Neo4j at {options} wants this user's password changed first; change it in Neo4j Browser, and then Neo4j:Password", inner: cause),
            "Neo.ClientError.Security.Forbidden" => new(ErrorCodes.StoreUnauthorized, $"the user may not do this in the Neo4j database {options}; give it the rights to read and write there", inner: cause),
            "Neo.ClientError.Security.AuthenticationRateLimit" => new(ErrorCodes.StoreUnauthorized, $"Neo4j at {options} refuses logins for a while after wrong passwords; correct Neo4j:Password and wait", inner: cause),
            "Neo.ClientError.Database.DatabaseNotFound" => new(ErrorCodes.BadConfiguration, $"Neo4j has no database '{options.Database}'; check Neo4j:Database", inner: cause),
            "Neo.ClientError.Schema.ConstraintValidationFailed" => new(ErrorCodes.StoreConstraint, "the Neo4j database refuses the write, for it holds something that contradicts it; 'gba check' tells what", inner: cause),
            _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) || code.StartsWith("Neo.DatabaseError.Schema.", StringComparison.Ordinal) =>
                new(ErrorCodes.StoreConstraint, $"the Neo4j database {options} holds duplicates, or constraints and indexes of others, that contradict ours ({code}); 'gba check' tells which of ours are missing; remove what is in their way", inner: cause),
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
                new(ErrorCodes.StoreReadOnly, $"the Neo4j database {options} is read-only; allow writes to it (server.databases.read_only), and make it read-only again when it is filled", inner: cause),
            "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => Timeout(options, cause),
            "Neo.TransientError.Transaction.BookmarkTimeout" or "Neo.ClientError.Transaction.InvalidBookmark" => new BookmarkException(cause),
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.TransactionOutOfMemoryError" =>
                new(ErrorCodes.StoreFull, "the Neo4j server has too little memory for this in one transaction; load in batches with 'gba load', or give it more", inner: cause),
            "Neo.ClientError.Procedure.ProcedureNotFound" or "Neo.ClientError.Procedure.ProcedureRegistrationFailed" or "Neo.ClientError.Statement.SyntaxError" when message.Contains("gds.", StringComparison.Ordinal) =>
                new(ErrorCodes.EngineUnavailable, $"Neo4j at {options} doesn't let Graph Data Science be used; install the plugin and allow gds.*, or analyse with IN_PROCESS", inner: cause),
            "Neo.ClientError.Procedure.ProcedureCallFailed" when message.Contains("memory", StringComparison.OrdinalIgnoreCase) =>
                new(ErrorCodes.EngineMemory, $"Graph Data Science at {options} has too little memory for this network; give the server more heap, narrow the network, or analyse with IN_PROCESS", inner: cause),
            "Neo.ClientError.Statement.EntityNotFound" => new(ErrorCodes.StoreBusy, $"Neo4j at {options} was written while it was read; try again", isTransient: true, cause),
            "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable" or "Neo.DatabaseError.Database.DatabaseUnavailable" or "Neo.ClientError.Cluster.NotALeader" => Unavailable(options, cause),
            "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" =>
                new(ErrorCodes.StoreBusy, $"Neo4j at {options} was told to stop this ({code}); ask for less, or ask again", inner: cause),
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => new(ErrorCodes.StoreBusy, $"Neo4j at {options} is busy ({code}); try again", isTransient: true, cause),
            _ => new(ErrorCodes.StoreFailed, $"Neo4j at {options} failed ({code}); its log says why", inner: cause),
        };
    }

    public static GbaGraphException Unauthorized(Neo4jOptions options, Exception? cause = null) =>
        new(ErrorCodes.StoreUnauthorized, $"Neo4j at {options} refuses this user or password; check Neo4j:User and Neo4j:Password", inner: cause);

    public static GbaGraphException Unavailable(Neo4jOptions options, Exception? cause) =>
        new(ErrorCodes.StoreUnavailable, $"Neo4j at {options} doesn't answer; start it, or check Neo4j:Uri", isTransient: true, cause);

    public static GbaGraphException Timeout(Neo4jOptions options, Exception cause) =>
        new(ErrorCodes.StoreTimeout, $"Neo4j at {options} took too long; ask for less, or try again", inner: cause);

    public static GbaGraphException Insecure(Neo4jOptions options, Exception cause) =>
        new(ErrorCodes.BadConfiguration, $"the certificate of Neo4j at {options} is not trusted here, or what answers there doesn't speak TLS; let this machine trust it, or check the scheme and port of Neo4j:Uri", inner: cause);

    /// <summary>What answers is no Neo4j, or a proxy before one that is down.</summary>
    public static GbaGraphException NotAnAnswer(Neo4jOptions options, HttpStatusCode status, Exception? cause) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            ? Unavailable(options, cause)
            : new(ErrorCodes.BadConfiguration, $"what answers at {options} is no Neo4j with the Query API; it needs Neo4j 5.26 or newer and its HTTP address as Neo4j:Uri, such as http://127.0.0.1:7474", inner: cause);

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
