using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.PersistedOperations;

/// <summary>Why a request that names a document isn't run. The words of the first two are those that clients of automatic persisted queries wait for.</summary>
internal static class PersistedOperationErrors
{
    public static GraphQLException NotFound() => new(new Error("PersistedQueryNotFound", "HC0020"));

    public static GraphQLException NotSupported() => new(new Error("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED"));

    public static RequestRefusedException Mismatch() => new(
        "The document's SHA-256 isn't the identifier that was sent with it: send the hash of the very text.", StatusCodes.Status400BadRequest, "PERSISTED_QUERY_MISMATCH");
}
