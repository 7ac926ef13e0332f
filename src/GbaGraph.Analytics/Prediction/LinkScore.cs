namespace GbaGraph.Analytics.Prediction;

/// <summary>How likely a tie between two nodes is held to be.</summary>
public enum LinkScore
{
    /// <summary>The number of nodes tied to both.</summary>
    CommonNeighbours,

    /// <summary>Common neighbours divided by the nodes tied to at least one; 0 where there are none.</summary>
    Jaccard,

    /// <summary>Common neighbours, each counting 1 / ln of its degree.</summary>
    AdamicAdar,

    /// <summary>Common neighbours, each counting 1 / its degree.</summary>
    ResourceAllocation,

    /// <summary>The product of both degrees.</summary>
    PreferentialAttachment,

    /// <summary>The number of walks between them, each step counting β.</summary>
    Katz,
}
