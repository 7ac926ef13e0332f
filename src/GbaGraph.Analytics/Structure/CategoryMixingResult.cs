using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Who is tied to whom by category.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Labels">The categories' labels, ascending.</param>
/// <param name="Ties">
/// Ties from the row's category to the column's, in the order of the labels. In an undirected graph every tie counts in both directions,
/// so the table is symmetric and a tie inside counts 2.
/// </param>
/// <param name="Assortativity">
/// Newman's coefficient: 1 where all ties stay inside their category, 0 for random mixing, negative where like avoids like; null where
/// there is no tie or only one category has any.
/// </param>
public sealed record CategoryMixingResult(
    CategoryMixingParameters Parameters,
    ImmutableArray<int> Labels,
    ImmutableArray<ImmutableArray<double>> Ties,
    double? Assortativity);
