namespace GbaGraph.Domain.Filters;

/// <summary>Which events. Everything that is set must hold.</summary>
public sealed record EventFilter
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<EventFilter>? And { get; init; }

    /// <summary>One of these holds; an empty list holds for nothing.</summary>
    public IReadOnlyList<EventFilter>? Or { get; init; }

    /// <summary>On the id.</summary>
    public TextFilter? Id { get; init; }

    /// <summary>Some participant fulfils this.</summary>
    public ActorFilter? Participant { get; init; }

    /// <summary>The English or the Chinese title fulfils this.</summary>
    public TextFilter? Title { get; init; }

    /// <summary>On the date.</summary>
    public DateFilter? Date { get; init; }

    /// <summary>Some evidence comes from a source whose key fulfils this.</summary>
    public TextFilter? Source { get; init; }
}
