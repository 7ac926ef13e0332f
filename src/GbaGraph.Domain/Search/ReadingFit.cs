namespace GbaGraph.Domain.Search;

/// <summary>How far a text fits the readings of a name.</summary>
internal enum ReadingFit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The name starts so; the last syllable may be cut.</summary>
    Start,

    /// <summary>The whole name.</summary>
    Whole,
}
