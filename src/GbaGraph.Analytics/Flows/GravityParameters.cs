using System.Collections.Immutable;

namespace GbaGraph.Analytics.Flows;

/// <summary>Parameters of <see cref="GravityModel"/>.</summary>
/// <param name="Flows">The flows; pairs of places that are left out are no part of the model.</param>
/// <param name="Kind">How the model is fitted.</param>
/// <param name="Tolerance">The fit ends when it changes by this share or less, above 0.</param>
/// <param name="MaximumIterations">How many rounds there may be, at least 1.</param>
public sealed record GravityParameters(
    ImmutableArray<FlowObservation> Flows, GravityKind Kind = GravityKind.Poisson, double Tolerance = 1e-12, int MaximumIterations = 10_000);
