namespace GbaGraph.Domain.Frameworks;

/// <summary>What an arrow between two elements says.</summary>
public enum FrameworkRelationKind
{
    /// <summary>The first gives the second something.</summary>
    Provides,

    /// <summary>The first comes before the second.</summary>
    Precedes,

    /// <summary>The first brings the second about.</summary>
    Causes,

    /// <summary>The first makes an effect on the second stronger or weaker.</summary>
    Moderates,

    /// <summary>The first stands in the way of the second.</summary>
    Hinders,

    /// <summary>The first is an answer to the second.</summary>
    Answers,

    /// <summary>The first moves the second on.</summary>
    Drives,

    /// <summary>The two are the same under other words.</summary>
    SameAs,

    /// <summary>The first is a part of the second.</summary>
    PartOf,

    /// <summary>The two are set against each other.</summary>
    Contrasts,
}
