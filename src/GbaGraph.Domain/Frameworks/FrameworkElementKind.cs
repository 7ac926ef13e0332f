namespace GbaGraph.Domain.Frameworks;

/// <summary>What an element of a framework is.</summary>
public enum FrameworkElementKind
{
    /// <summary>A unit of a system: those who act in it.</summary>
    Unit,

    /// <summary>What surrounds the units.</summary>
    Environment,

    /// <summary>What joins the units: channels and media.</summary>
    Interface,

    /// <summary>One of several ways of being or of working together.</summary>
    Mode,

    /// <summary>What a part does for the whole.</summary>
    Function,

    /// <summary>A trait by which modes or cases are compared.</summary>
    Dimension,

    /// <summary>A step of a ladder or chain.</summary>
    Step,

    /// <summary>A span of time with a mark of its own.</summary>
    Phase,

    /// <summary>A variable of a model.</summary>
    Variable,

    /// <summary>How one thing brings about another.</summary>
    Mechanism,

    /// <summary>What units use or exchange.</summary>
    Resource,

    /// <summary>A barrier or problem.</summary>
    Challenge,

    /// <summary>What must hold for something else.</summary>
    Condition,

    /// <summary>A trend, cause or comparison without a figure.</summary>
    Finding,

    /// <summary>What the paper advises.</summary>
    Recommendation,
}
