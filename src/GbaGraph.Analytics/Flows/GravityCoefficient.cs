namespace GbaGraph.Analytics.Flows;

/// <summary>A coefficient of a gravity model.</summary>
/// <param name="Name">Constant (the logarithm of K), origin mass, destination mass, or distance (negative where flows fall with it).</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Classical for <see cref="GravityKind.LogLinear"/> (null where there are only as many flows as coefficients), robust (HC0) for <see cref="GravityKind.Poisson"/>, null for <see cref="GravityKind.DoublyConstrained"/>.</param>
public sealed record GravityCoefficient(string Name, double Estimate, double? StandardError);
