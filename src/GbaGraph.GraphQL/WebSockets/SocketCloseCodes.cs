namespace GbaGraph.GraphQL.WebSockets;

/// <summary>The close codes of <c>graphql-transport-ws</c>, and those of RFC 6455 that are used beside them.</summary>
internal static class SocketCloseCodes
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;
    public const int InvalidMessage = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitialisationTimeout = 4408;
    public const int SubscriberExists = 4409;
    public const int TooManyInitialisations = 4429;
    public const int InternalError = 4500;
}
