using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Burt's measures of each node, by node; null where a node has too few contacts.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Constraint">How far a node's contacts are tied to each other; low for brokers. Above 1 is possible in small groups. Null for isolated nodes.</param>
/// <param name="EffectiveSize">The number of contacts less their redundancy, 1 to the number of contacts. Null for isolated nodes.</param>
/// <param name="Efficiency">Effective size divided by the number of contacts, above 0 to 1. Null for isolated nodes.</param>
/// <param name="Hierarchy">How far the constraint comes from one contact alone, 0 to 1. Null for nodes of fewer than two contacts.</param>
public sealed record StructuralHolesResult(
    StructuralHolesParameters Parameters,
    ImmutableArray<double?> Constraint,
    ImmutableArray<double?> EffectiveSize,
    ImmutableArray<double?> Efficiency,
    ImmutableArray<double?> Hierarchy);
