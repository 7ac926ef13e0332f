namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="Centralisation"/>.</summary>
/// <param name="Measure">Whose spread is measured.</param>
public sealed record CentralisationParameters(CentralisationMeasure Measure = CentralisationMeasure.Degree);
