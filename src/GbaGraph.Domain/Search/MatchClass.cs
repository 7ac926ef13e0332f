namespace GbaGraph.Domain.Search;

/// <summary>How a name fits a query, the best first. A class is worth a tenth of the score.</summary>
internal enum MatchClass
{
    /// <summary>Doesn't fit.</summary>
    None = 0,

    /// <summary>At least half of the pairs of characters or words.</summary>
    Bigrams = 2,

    /// <summary>Every term, as text or as a reading.</summary>
    AllTerms = 4,

    /// <summary>The name's reading starts so.</summary>
    ReadingPrefix = 5,

    /// <summary>The name starts so.</summary>
    Prefix = 6,

    /// <summary>The initials of the whole name, alone or mixed with syllables.</summary>
    Initials = 7,

    /// <summary>The reading of the whole name.</summary>
    Reading = 8,

    /// <summary>The whole of an abbreviation.</summary>
    Abbreviation = 9,

    /// <summary>The whole name.</summary>
    Exact = 10,
}
