namespace GbaGraph.Domain.Links;

/// <summary>How one actor is linked to another, read from the first end to the second. <see cref="LinkKinds"/> gives inverse, group and allowed ends.</summary>
public enum LinkKind
{
    /// <summary>Set up together with others.</summary>
    CoFounded,

    /// <summary>Set up, alone or with nobody else named.</summary>
    Founded,

    /// <summary>Hosted and supported as a start-up or team.</summary>
    Incubated,

    /// <summary>Lies in, or has its seat in.</summary>
    LocatedIn,

    /// <summary>Is a part, branch or campus of.</summary>
    PartOf,

    /// <summary>Has moved into as a tenant, without necessarily having its seat there.</summary>
    SettledIn,

    /// <summary>Runs.</summary>
    Operates,

    /// <summary>Has public authority over.</summary>
    Governs,

    /// <summary>Took equity in, or put capital into.</summary>
    InvestedIn,

    /// <summary>Gives grants, subsidies or other money without equity to.</summary>
    Funds,

    /// <summary>Issued, signed or announced.</summary>
    Issued,

    /// <summary>Is in force for.</summary>
    AppliesTo,

    /// <summary>Aims at developing.</summary>
    Targets,

    /// <summary>Limits.</summary>
    Restricts,

    /// <summary>Works together with; symmetric.</summary>
    PartnersWith,

    /// <summary>Runs a joint laboratory with; symmetric.</summary>
    JointLabWith,

    /// <summary>Belongs to.</summary>
    MemberOf,

    /// <summary>Makes use of a facility.</summary>
    UsesFacility,

    /// <summary>Trains or sends people for.</summary>
    SuppliesTalentTo,

    /// <summary>Took a degree at.</summary>
    GraduatedFrom,

    /// <summary>Works at or belongs to in another way.</summary>
    AffiliatedWith,

    /// <summary>Is led by.</summary>
    LedBy,

    /// <summary>Has its shares listed on.</summary>
    ListedOn,

    /// <summary>Moved to.</summary>
    RelocatedTo,

    /// <summary>Sells or provides goods or services to.</summary>
    Supplies,

    /// <summary>Does research, development or business in.</summary>
    WorksOn,

    /// <summary>Was replaced or continued by.</summary>
    SucceededBy,

    /// <summary>Sends a flow (what flows stands in the link's attributes) to.</summary>
    FlowsTo,
}
