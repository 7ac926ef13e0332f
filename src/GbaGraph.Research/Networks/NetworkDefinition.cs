using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Networks;

/// <summary>What a network for analysis is made of. Every network is undirected, and parallel links are merged into one edge whose weight is their number.</summary>
public sealed record NetworkDefinition
{
    /// <summary>The name of a network that was changed by <see cref="Customise"/>.</summary>
    public const string CustomName = "CUSTOM";

    private static readonly ActorKind[] Organisations =
    [
        ActorKind.University, ActorKind.Lab, ActorKind.Incubator, ActorKind.Firm, ActorKind.Zone,
        ActorKind.Government, ActorKind.Investor, ActorKind.Facility, ActorKind.Platform,
    ];

    private NetworkDefinition(string name, IEnumerable<ActorKind> actorKinds, IEnumerable<LinkKind> linkKinds)
    {
        Name = name;
        ActorKinds = [.. actorKinds.Distinct().Order()];
        LinkKinds = [.. linkKinds.Distinct().Order()];
    }

    /// <summary>The written name, or <see cref="CustomName"/>.</summary>
    public string Name { get; private init; }

    /// <summary>Kinds of the actors, in order of the vocabulary. Every actor of these kinds is a node, also without links.</summary>
    public IReadOnlyList<ActorKind> ActorKinds { get; private init; }

    /// <summary>Kinds of the links, in order of the vocabulary.</summary>
    public IReadOnlyList<LinkKind> LinkKinds { get; private init; }

    /// <summary>How real the links are, in order of the vocabulary.</summary>
    public IReadOnlyList<LinkStatus> Statuses { get; private init; } = [LinkStatus.Stated];

    /// <summary>Only links that may have been in force at some day of this date; an unknown start or end doesn't exclude. Null for all.</summary>
    public PartialDate? AsOf { get; private init; }

    /// <summary>Only actors whose place is one of these (slugs, ordinal) or lies in one of them. Null for all.</summary>
    public IReadOnlyList<string>? Places { get; private init; }

    /// <summary>What the named network holds.</summary>
    /// <param name="name">
    /// COLLABORATION: UNIVERSITY, LAB, INCUBATOR, FIRM, ZONE, GOVERNMENT, INVESTOR, FACILITY and PLATFORM, with links of the groups founding,
    /// collaboration, incubation, funding, membership, operation and talent. FOUNDING: these, PERSON and GROUP, with the group founding. FLOWS: these, PERSON, GROUP,
    /// PLACE and INDUSTRY, with the group flow. TALENT: the same actors, with the group talent and AFFILIATED_WITH. GOVERNANCE: the same and
    /// POLICY, with the group governance. ALL: everything. All take links of status STATED.
    /// </param>
    public static NetworkDefinition Of(NetworkName name)
    {
        ActorKind[] people = [.. Organisations, ActorKind.Person, ActorKind.Group];
        ActorKind[] parties = [.. people, ActorKind.Place, ActorKind.Industry];
        var written = Vocabulary.NameOf(name);
        return name switch
        {
            NetworkName.Collaboration => new(written, Organisations, InGroups(LinkGroup.Founding, LinkGroup.Collaboration, LinkGroup.Incubation,
                LinkGroup.Funding, LinkGroup.Membership, LinkGroup.Operation, LinkGroup.Talent)),
            NetworkName.Founding => new(written, people, InGroups(LinkGroup.Founding)),
            NetworkName.Flows => new(written, parties, InGroups(LinkGroup.Flow)),
            NetworkName.Talent => new(written, parties, [.. InGroups(LinkGroup.Talent), LinkKind.AffiliatedWith]),
            NetworkName.Governance => new(written, [.. parties, ActorKind.Policy], InGroups(LinkGroup.Governance)),
            NetworkName.All => new(written, Enum.GetValues<ActorKind>(), Enum.GetValues<LinkKind>()),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a named network."),
        };
    }

    /// <summary>This network with some parts replaced; parts that are null or empty stay. The result is named <see cref="CustomName"/> unless nothing was given.</summary>
    public NetworkDefinition Customise(IReadOnlyCollection<ActorKind>? actorKinds = null, IReadOnlyCollection<LinkKind>? linkKinds = null,
        IReadOnlyCollection<LinkStatus>? statuses = null, PartialDate? asOf = null, IReadOnlyCollection<string>? places = null)
    {
        var isCustom = actorKinds is { Count: > 0 } || linkKinds is { Count: > 0 } || statuses is { Count: > 0 } || asOf is not null || places is { Count: > 0 };
        return isCustom
            ? this with
            {
                Name = CustomName,
                ActorKinds = actorKinds is { Count: > 0 } ? [.. actorKinds.Distinct().Order()] : ActorKinds,
                LinkKinds = linkKinds is { Count: > 0 } ? [.. linkKinds.Distinct().Order()] : LinkKinds,
                Statuses = statuses is { Count: > 0 } ? [.. statuses.Distinct().Order()] : Statuses,
                AsOf = asOf ?? AsOf,
                Places = places is { Count: > 0 } ? [.. places.Distinct().Order(StringComparer.Ordinal)] : Places,
            }
            : this;
    }

    /// <summary>The network in the terms of a store.</summary>
    public NetworkFilter ToFilter() => new(ActorKinds, LinkKinds, Statuses, AsOf, Places);

    private static IEnumerable<LinkKind> InGroups(params LinkGroup[] groups) =>
        Domain.Links.LinkKinds.All.Where(info => groups.Contains(info.Group)).Select(info => info.Kind);
}
