using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Telemetry;

/// <summary>The attributes of OpenTelemetry's GraphQL conventions.</summary>
internal static class TelemetryTags
{
    public const string OperationName = "graphql.operation.name";
    public const string OperationType = "graphql.operation.type";
    public const string ProcessingType = "graphql.processing.type";
    public const string DocumentHash = "graphql.document.hash";
    public const string DocumentId = "graphql.document.id";
    public const string ErrorType = "error.type";
    public const string ErrorCount = "graphql.error.count";
    private const string OtherError = "_OTHER";

    public static string TypeOf(OperationKind kind) => kind switch
    {
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => "query",
    };

    /// <summary>The code of the error, else the type of its exception.</summary>
    public static string ErrorTypeOf(IError error) => error.Code ?? error.Exception?.GetType().FullName ?? OtherError;
}
