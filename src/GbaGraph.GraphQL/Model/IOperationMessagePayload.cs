using System.Text.Json;

namespace GbaGraph.GraphQL;

/// <summary>What a client sent along with <c>connection_init</c>, <c>ping</c> or <c>pong</c>.</summary>
public interface IOperationMessagePayload
{
    /// <summary>Null where the client sent none. Valid during the call that it is given to.</summary>
    JsonElement? Payload { get; }

    /// <summary>The payload read as <typeparamref name="T"/>, property names as they are; null where there is none or it doesn't fit.</summary>
    T? As<T>()
        where T : class;
}
