using GbaGraph.Domain.Actors;
using static GbaGraph.Domain.Actors.ActorKind;

namespace GbaGraph.Domain.Links;

/// <summary>The closed vocabulary of link kinds: inverse name, group and allowed ends of each.</summary>
public static class LinkKinds
{
    private static readonly ActorKind[] Organisations =
        [University, Lab, Incubator, Firm, Government, Investor, Facility, Platform, Zone, Group];

    private static readonly ActorKind[] Everything = Enum.GetValues<ActorKind>();

    private static readonly ActorKind[] Parties = [.. Organisations, Person, Place];

    private static readonly IReadOnlyDictionary<LinkKind, LinkKindInfo> Table = Rows().ToDictionary(r => r.Kind);

    /// <summary>Every kind, in the order of <see cref="LinkKind"/>.</summary>
    public static IReadOnlyList<LinkKindInfo> All { get; } = [.. Enum.GetValues<LinkKind>().Select(Of)];

    /// <summary>The vocabulary's entry for a kind.</summary>
    public static LinkKindInfo Of(LinkKind kind) => Table[kind];

    private static IEnumerable<LinkKindInfo> Rows() =>
    [
        Directed(LinkKind.CoFounded, "CO_FOUNDED_BY", LinkGroup.Founding, Parties, Organisations),
        Directed(LinkKind.Founded, "FOUNDED_BY", LinkGroup.Founding, Parties, Organisations),
        Directed(LinkKind.Incubated, "INCUBATED_BY", LinkGroup.Incubation, [.. Organisations, Place], [Firm, Lab, Incubator, Group, Person]),
        Directed(LinkKind.LocatedIn, "LOCATION_OF", LinkGroup.Location, [.. Organisations, Place, Industry], [Place, Zone, Facility]),
        Directed(LinkKind.PartOf, "HAS_PART", LinkGroup.Location, Everything, Everything),
        Directed(LinkKind.SettledIn, "HOST_OF", LinkGroup.Location, [.. Organisations, Person, Industry], [Zone, Incubator, Facility, Platform, Place]),
        Directed(LinkKind.Operates, "OPERATED_BY", LinkGroup.Operation, [.. Organisations, Person], Organisations),
        Directed(LinkKind.Governs, "GOVERNED_BY", LinkGroup.Governance, [Government, Group, Platform, Policy, Zone], [.. Organisations, Place, Policy, Industry]),
        Directed(LinkKind.InvestedIn, "INVESTMENT_OF", LinkGroup.Funding, Parties, [.. Organisations, Place, Industry]),
        Directed(LinkKind.Funds, "FUNDED_BY", LinkGroup.Funding, [.. Parties, Policy], Everything),
        Directed(LinkKind.Issued, "ISSUED_BY", LinkGroup.Governance, Parties, [Policy]),
        Directed(LinkKind.AppliesTo, "SUBJECT_TO", LinkGroup.Governance, [Policy], Everything),
        Directed(LinkKind.Targets, "TARGET_OF", LinkGroup.Governance, [.. Organisations, Policy, Place], Everything),
        Directed(LinkKind.Restricts, "RESTRICTED_BY", LinkGroup.Governance, [Policy, Government, Place], Everything),
        Symmetric(LinkKind.PartnersWith, LinkGroup.Collaboration, Parties),
        Symmetric(LinkKind.JointLabWith, LinkGroup.Collaboration, Organisations),
        Directed(LinkKind.MemberOf, "HAS_MEMBER", LinkGroup.Membership, [.. Parties, Industry], [Platform, Group, Zone, Place]),
        Directed(LinkKind.UsesFacility, "USED_BY", LinkGroup.Operation, Parties, [Facility, Lab, Platform]),
        Directed(LinkKind.SuppliesTalentTo, "RECEIVES_TALENT_FROM", LinkGroup.Talent, Parties, [.. Organisations, Place, Industry]),
        Directed(LinkKind.GraduatedFrom, "ALMA_MATER_OF", LinkGroup.Talent, [Person, Group], [University]),
        Directed(LinkKind.AffiliatedWith, "HAS_AFFILIATE", LinkGroup.Membership, [.. Organisations, Person], Organisations),
        Directed(LinkKind.LedBy, "LEADS", LinkGroup.Operation, [.. Organisations, Policy], [.. Organisations, Person]),
        Directed(LinkKind.ListedOn, "LISTS", LinkGroup.Funding, [Firm, Investor, Group], [Investor, Platform]),
        Directed(LinkKind.RelocatedTo, "RECEIVED", LinkGroup.Location, [.. Organisations, Person, Industry], [Place, Zone]),
        Directed(LinkKind.Supplies, "SUPPLIED_BY", LinkGroup.Production, [.. Organisations, Place, Industry], [.. Organisations, Place, Industry]),
        Directed(LinkKind.WorksOn, "SUBJECT_OF", LinkGroup.Production, Parties, [Industry]),
        Directed(LinkKind.SucceededBy, "PRECEDED_BY", LinkGroup.Succession, Everything, Everything),
        Directed(LinkKind.FlowsTo, "RECEIVES_FROM", LinkGroup.Flow, [.. Parties, Industry], [.. Parties, Industry]),
    ];

    private static LinkKindInfo Directed(LinkKind kind, string inverse, LinkGroup group, ActorKind[] from, ActorKind[] to) =>
        new(kind, inverse, group, from.ToHashSet(), to.ToHashSet(), IsSymmetric: false);

    private static LinkKindInfo Symmetric(LinkKind kind, LinkGroup group, ActorKind[] ends) =>
        new(kind, Vocabularies.Vocabulary.NameOf(kind), group, ends.ToHashSet(), ends.ToHashSet(), IsSymmetric: true);
}
