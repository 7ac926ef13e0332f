using GbaGraph.Api.Actors;
using GbaGraph.Api.Filters;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Links;

/// <summary>Which links; everything that is given must hold.</summary>
public sealed class LinkFilterInput
{
    public List<LinkFilterInput>? And { get; init; }
    public List<LinkFilterInput>? Or { get; init; }
    public StringOperationFilterInput? Id { get; init; }
    public LinkKindOperationFilterInput? Kind { get; init; }
    public LinkGroupOperationFilterInput? Group { get; init; }
    public LinkStatusOperationFilterInput? Status { get; init; }

    /// <summary>The first end.</summary>
    public ActorFilterInput? From { get; init; }

    /// <summary>The second end.</summary>
    public ActorFilterInput? To { get; init; }

    public PartialDateOperationFilterInput? Start { get; init; }
    public PartialDateOperationFilterInput? End { get; init; }

    /// <summary>What the first end is in it, in lower-case words.</summary>
    public StringOperationFilterInput? Role { get; init; }

    /// <summary>What flows from the first end to the second, in lower-case words.</summary>
    public StringOperationFilterInput? Flow { get; init; }

    /// <summary>The key of the rule by which an inferred link follows.</summary>
    public StringOperationFilterInput? Rule { get; init; }

    /// <summary>The key of a source that says so.</summary>
    public StringOperationFilterInput? Source { get; init; }

    internal LinkFilter ToDomain() => new()
    {
        And = And?.ConvertAll(f => f.ToDomain()),
        Or = Or?.ConvertAll(f => f.ToDomain()),
        Id = Id?.ToDomain(),
        Kind = Kind?.ToDomain(),
        Group = Group?.ToDomain(),
        Status = Status?.ToDomain(),
        From = From?.ToDomain(),
        To = To?.ToDomain(),
        Start = Start?.ToDomain(),
        End = End?.ToDomain(),
        Role = Role?.ToDomain(),
        Flow = Flow?.ToDomain(),
        Rule = Rule?.ToDomain(),
        Source = Source?.ToDomain(),
    };
}
