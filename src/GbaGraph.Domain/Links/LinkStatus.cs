namespace GbaGraph.Domain.Links;

/// <summary>How real a link is. An analysis takes <see cref="Stated"/> only, unless told otherwise.</summary>
public enum LinkStatus
{
    /// <summary>A source says that it is so.</summary>
    Stated,

    /// <summary>Follows from stated facts by a named rule.</summary>
    Inferred,

    /// <summary>Decided or announced, not begun.</summary>
    Planned,

    /// <summary>Being built.</summary>
    UnderConstruction,

    /// <summary>Recommended by a source; it does not exist.</summary>
    Proposed,
}
