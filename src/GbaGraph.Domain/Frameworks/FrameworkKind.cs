namespace GbaGraph.Domain.Frameworks;

/// <summary>What a framework is.</summary>
public enum FrameworkKind
{
    /// <summary>A system of units, their surroundings and what joins them.</summary>
    System,

    /// <summary>Kinds or modes, each told apart by traits.</summary>
    Typology,

    /// <summary>Variables and how they depend on each other, as a formula where the paper gives one.</summary>
    Model,

    /// <summary>Phases of time and what marks each.</summary>
    History,

    /// <summary>What the paper finds that is no figure: trends, causes, comparisons.</summary>
    Findings,

    /// <summary>Cases compared on dimensions.</summary>
    Comparison,

    /// <summary>What the paper advises, and to whom.</summary>
    Recommendations,
}
