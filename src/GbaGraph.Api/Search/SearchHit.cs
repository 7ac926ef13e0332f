using GbaGraph.Api.Actors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Search;

/// <summary>An actor found by a text.</summary>
public sealed class SearchHit(ActorHit hit)
{
    /// <summary>How well it fits, up to 1 for an exact name.</summary>
    public double Score => hit.Score;

    /// <summary>The name that fits best.</summary>
    public string Matched => hit.Matched;

    public ActorNode Actor { get; } = ActorNode.Of(hit.Actor);
}
