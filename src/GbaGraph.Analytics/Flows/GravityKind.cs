namespace GbaGraph.Analytics.Flows;

/// <summary>How a gravity model is fitted.</summary>
public enum GravityKind
{
    /// <summary>Unconstrained: the logarithm of the flow on those of masses and distance, by ordinary least squares; flows must be above 0.</summary>
    LogLinear,

    /// <summary>Unconstrained: the same model for the flow itself, by Poisson pseudo-maximum likelihood; flows may be 0.</summary>
    Poisson,

    /// <summary>Doubly constrained: totals of origins and destinations are met exactly, and distance alone is fitted, by maximum likelihood.</summary>
    DoublyConstrained,
}
