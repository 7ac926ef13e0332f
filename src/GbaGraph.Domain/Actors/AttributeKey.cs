namespace GbaGraph.Domain.Actors;

/// <summary>What can be said of an actor beside its names and links.</summary>
public enum AttributeKey
{
    /// <summary>When it began, a <see cref="Dates.PartialDate"/>.</summary>
    Founded,

    /// <summary>When it ended, a <see cref="Dates.PartialDate"/>.</summary>
    Dissolved,

    /// <summary>A short neutral description in Chinese.</summary>
    DescriptionZh,

    /// <summary>A short neutral description in English.</summary>
    DescriptionEn,

    /// <summary>Id in the Research Organization Registry, nine characters.</summary>
    Ror,

    /// <summary>Id in Wikidata.</summary>
    Wikidata,

    /// <summary>International Standard Name Identifier.</summary>
    Isni,

    /// <summary>Unified social credit code of the Mainland.</summary>
    Uscc,

    /// <summary>Number in the Hong Kong companies register.</summary>
    Hkcr,

    /// <summary>Its own web address.</summary>
    Url,
}
