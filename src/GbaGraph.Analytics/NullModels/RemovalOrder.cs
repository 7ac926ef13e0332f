namespace GbaGraph.Analytics.NullModels;

/// <summary>In which order nodes are removed from a network.</summary>
public enum RemovalOrder
{
    /// <summary>At random: failures.</summary>
    Random,

    /// <summary>By the most ties left, counted again after every removal, the smaller number first among equals: an attack that looks on.</summary>
    HighestDegree,

    /// <summary>By scores that were given, highest first, the smaller number first among equals: an attack with a list.</summary>
    Scores,
}
