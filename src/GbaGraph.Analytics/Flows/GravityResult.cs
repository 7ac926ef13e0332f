using System.Collections.Immutable;

namespace GbaGraph.Analytics.Flows;

/// <summary>A fitted gravity model.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Coefficients">Constant, origin mass, destination mass, distance; distance alone if doubly constrained.</param>
/// <param name="Fitted">The flow that the model expects, for each observation.</param>
/// <param name="Residuals">Observed less fitted flow: above 0 where places are tied more than size and distance make them.</param>
/// <param name="SquaredCorrelation">That of observed and fitted flows, 0 to 1; null where either does not vary.</param>
/// <param name="Deviance">The Poisson deviance, 2 Σ (F ln(F / fitted) − F + fitted), at least 0.</param>
/// <param name="Iterations">How many rounds were made.</param>
public sealed record GravityResult(
    GravityParameters Parameters,
    ImmutableArray<GravityCoefficient> Coefficients,
    ImmutableArray<double> Fitted,
    ImmutableArray<double> Residuals,
    double? SquaredCorrelation,
    double Deviance,
    int Iterations);
