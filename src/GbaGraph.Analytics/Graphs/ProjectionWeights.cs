namespace GbaGraph.Analytics.Graphs;

/// <summary>What a tie of a projection weighs.</summary>
public enum ProjectionWeights
{
    /// <summary>1, however many nodes of the other side the two share.</summary>
    Simple,

    /// <summary>The number of nodes of the other side that the two share.</summary>
    Count,

    /// <summary>
    /// Newman's: each shared node k gives 1 / (d(k) − 1) with d(k) its degree, so that sharing a large project binds less than sharing a
    /// small one, and the strength of a node is the number of its projects that have other members.
    /// </summary>
    Newman,
}
