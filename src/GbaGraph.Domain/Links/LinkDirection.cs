namespace GbaGraph.Domain.Links;

/// <summary>How a link is seen from one of its ends.</summary>
public enum LinkDirection
{
    /// <summary>The actor is the first end.</summary>
    Outgoing,

    /// <summary>The actor is the second end.</summary>
    Incoming,

    /// <summary>The link is symmetric.</summary>
    Mutual,
}
