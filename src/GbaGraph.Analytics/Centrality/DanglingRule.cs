namespace GbaGraph.Analytics.Centrality;

/// <summary>Where a walker goes from a node without out-edges.</summary>
public enum DanglingRule
{
    /// <summary>To a node drawn as at a restart.</summary>
    Restart,

    /// <summary>To any node with equal probability.</summary>
    Uniform,
}
