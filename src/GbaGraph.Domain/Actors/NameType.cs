namespace GbaGraph.Domain.Actors;

/// <summary>What a name is to its actor.</summary>
public enum NameType
{
    /// <summary>The name to show; at most one a language.</summary>
    Preferred,

    /// <summary>An official name.</summary>
    Official,

    /// <summary>An abbreviation or acronym.</summary>
    Abbreviation,

    /// <summary>A name of the past.</summary>
    Former,

    /// <summary>A translation made by the editors.</summary>
    Translation,

    /// <summary>Another name in use.</summary>
    Alias,
}
