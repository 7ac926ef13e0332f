using System.Collections.Immutable;

namespace GbaGraph.Analytics.NullModels;

/// <summary>How sensitive the ranking of a measure is to wrong ties.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Rows">A row for each error, in their order.</param>
public sealed record TieSensitivityResult(TieSensitivityParameters Parameters, ImmutableArray<SensitivityRow> Rows);
