using System.Collections.Immutable;

namespace GbaGraph.Cli.Measures;

/// <summary>Every measure by name; a family of measures is a file with one line a measure.</summary>
internal static class MeasureCatalogue
{
    public static readonly ImmutableArray<Measure> All =
    [
        .. CentralityMeasures.All,
        .. ApproximateMeasures.All,
        .. ClosureMeasures.All,
        .. CommunityMeasures.All,
        .. SpectralMeasures.All,
        .. StructureMeasures.All,
        .. CohesionMeasures.All,
        .. UncertaintyMeasures.All,
        .. TemporalMeasures.All,
        .. FlowMeasures.All,
        .. ModeMeasures.All,
    ];
}
