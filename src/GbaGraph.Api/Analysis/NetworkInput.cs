using GbaGraph.Api.Filters;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Research.Networks;

namespace GbaGraph.Api.Analysis;

/// <summary>Which network to analyse: a named one, changed by what else is given.</summary>
public sealed class NetworkInput
{
    /// <summary>COLLABORATION unless given.</summary>
    public NetworkName? Name { get; init; }

    /// <summary>Actors of these kinds, instead of the named network's.</summary>
    public List<ActorKind>? Kinds { get; init; }

    /// <summary>Links of these kinds, instead of the named network's.</summary>
    public List<LinkKind>? Links { get; init; }

    /// <summary>Links of these statuses; STATED unless given.</summary>
    public List<LinkStatus>? Statuses { get; init; }

    /// <summary>Only links that may have been in force at this date: a year, a month, a day or a span of years.</summary>
    public string? AsOf { get; init; }

    /// <summary>Only actors that lie in one of these places, by slug.</summary>
    public List<string>? Places { get; init; }

    internal static NetworkDefinition ToDefinition(NetworkInput? input) =>
        NetworkDefinition.Of(input?.Name ?? NetworkName.Collaboration)
            .Customise(input?.Kinds, input?.Links, input?.Statuses, PartialDateOperationFilterInput.Read(input?.AsOf, "asOf"), input?.Places);
}
