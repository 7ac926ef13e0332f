using System.Collections.Immutable;

namespace GbaGraph.Analytics.NullModels;

/// <summary>Parameters of <see cref="TieSensitivity"/>.</summary>
/// <param name="Errors">The errors that are tried: which share of the edges is removed, and how many are added, as a share of the edges.</param>
/// <param name="Replicates">How many networks are made for each, at least 2.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record TieSensitivityParameters(ImmutableArray<TieError> Errors, int Replicates = 100, ulong Seed = 1);
