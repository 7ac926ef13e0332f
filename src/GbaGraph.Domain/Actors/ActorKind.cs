namespace GbaGraph.Domain.Actors;

/// <summary>What an actor is. The vocabulary is closed; CONTRIBUTING.md names the files to touch to add a kind.</summary>
public enum ActorKind
{
    /// <summary>A university or college that teaches.</summary>
    University,

    /// <summary>A research institute or laboratory.</summary>
    Lab,

    /// <summary>An incubator, makerspace or accelerator.</summary>
    Incubator,

    /// <summary>A company that is not mainly an investor.</summary>
    Firm,

    /// <summary>A plan, measure, agreement or programme.</summary>
    Policy,

    /// <summary>A cooperation zone, park or new area.</summary>
    Zone,

    /// <summary>A government, department or public agency.</summary>
    Government,

    /// <summary>A fund, bank, exchange or other source of capital.</summary>
    Investor,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A large scientific or technical facility, or a building.</summary>
    Facility,

    /// <summary>An alliance, forum, fair, contest, association or service platform.</summary>
    Platform,

    /// <summary>A city, district, region, country, port or crossing.</summary>
    Place,

    /// <summary>A sector, technology or product.</summary>
    Industry,

    /// <summary>A body of unnamed or partly named members, such as "the universities of Hong Kong".</summary>
    Group,
}
