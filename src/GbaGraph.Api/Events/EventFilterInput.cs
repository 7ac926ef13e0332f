using GbaGraph.Api.Actors;
using GbaGraph.Api.Filters;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Events;

/// <summary>Which events; everything that is given must hold.</summary>
public sealed class EventFilterInput
{
    public List<EventFilterInput>? And { get; init; }
    public List<EventFilterInput>? Or { get; init; }

    public StringOperationFilterInput? Key { get; init; }

    /// <summary>Some participant.</summary>
    public ActorFilterInput? Participant { get; init; }

    /// <summary>The English or the Chinese title.</summary>
    public StringOperationFilterInput? Title { get; init; }

    public PartialDateOperationFilterInput? Date { get; init; }

    /// <summary>The key of a source that says so.</summary>
    public StringOperationFilterInput? Source { get; init; }

    internal EventFilter ToDomain() => new()
    {
        And = And?.ConvertAll(f => f.ToDomain()),
        Or = Or?.ConvertAll(f => f.ToDomain()),
        Id = Key?.ToDomain(),
        Participant = Participant?.ToDomain(),
        Title = Title?.ToDomain(),
        Date = Date?.ToDomain(),
        Source = Source?.ToDomain(),
    };
}
