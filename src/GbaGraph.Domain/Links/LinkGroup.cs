namespace GbaGraph.Domain.Links;

/// <summary>The semantic group of a link kind; networks for analysis are made of groups.</summary>
public enum LinkGroup
{
    /// <summary>Who set up whom.</summary>
    Founding,

    /// <summary>Who works with whom.</summary>
    Collaboration,

    /// <summary>Who incubated whom.</summary>
    Incubation,

    /// <summary>Who pays or owns.</summary>
    Funding,

    /// <summary>Who belongs to what.</summary>
    Membership,

    /// <summary>Who runs or uses what.</summary>
    Operation,

    /// <summary>Where people are trained and go.</summary>
    Talent,

    /// <summary>What lies where, and what is part of what.</summary>
    Location,

    /// <summary>Who governs, issues and regulates.</summary>
    Governance,

    /// <summary>Who supplies whom, and which sector one works in.</summary>
    Production,

    /// <summary>What came after what.</summary>
    Succession,

    /// <summary>Flows between places or actors.</summary>
    Flow,
}
