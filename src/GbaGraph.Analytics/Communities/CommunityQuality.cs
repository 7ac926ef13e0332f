namespace GbaGraph.Analytics.Communities;

/// <summary>What a partition into communities is judged by.</summary>
public enum CommunityQuality
{
    /// <summary>Ties inside communities less what the strengths of their members let expect.</summary>
    Modularity,

    /// <summary>
    /// The constant Potts model: ties inside communities less a density (the resolution) times the pairs inside. It can find communities
    /// of any size, where modularity overlooks those that are small beside the graph.
    /// </summary>
    ConstantPotts,
}
