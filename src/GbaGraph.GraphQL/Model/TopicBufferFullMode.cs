namespace GbaGraph.GraphQL;

/// <summary>What is left out for a listener that has fallen behind by as many events as are kept for it.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The youngest event that it hasn't read.</summary>
    DropNewest,

    /// <summary>The oldest event that it hasn't read.</summary>
    DropOldest,

    /// <summary>The event that is sent.</summary>
    DropWrite,
}
