using GbaGraph.Research.Engines;

namespace GbaGraph.Api.Analysis;

/// <summary>What computed a report.</summary>
[GraphQLName("UsedEngine")]
public sealed class EngineNode(UsedEngine used)
{
    /// <summary>IN_PROCESS or GDS.</summary>
    public AnalysisEngine Engine => used.Engine;

    /// <summary>Its version.</summary>
    public string Version => used.Version;

    /// <summary>Why this one: that it was asked for, or what AUTO went by.</summary>
    public string Reason => used.Reason;
}
