using System.Collections.Immutable;

namespace GbaGraph.Analytics.Flows;

/// <summary>A regression of one relation on others.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Intercept">The expected response where all predictors are 0.</param>
/// <param name="Predictors">The predictors in their order.</param>
/// <param name="Determination">R², the share of the response's variance that is explained, 0 to 1.</param>
public sealed record MatrixRegressionResult(
    MatrixRegressionParameters Parameters, double Intercept, ImmutableArray<MatrixPredictor> Predictors, double Determination);
