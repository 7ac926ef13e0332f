using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Sources;

/// <summary>Where a claim can be looked up.</summary>
public sealed record Evidence
{
    /// <summary>Length limit of an anchor, in characters.</summary>
    public const int MaxAnchorLength = 12;

    /// <summary>Cites a place in a source.</summary>
    /// <param name="source">Key of the source.</param>
    /// <param name="locator">For a paper the section path as printed (<c>二.2(4)</c>, <c>表2</c>), for a registry the record's id, <c>-</c> for editorial.</param>
    /// <param name="anchor">At most 12 characters of the paper's text, white space left out, by which a reader finds the place; null where the source is no paper.</param>
    /// <param name="note">A note in our own words, or null.</param>
    /// <param name="reportedBy">Whom the source quotes, or null.</param>
    /// <exception cref="InvalidValueException">Source or locator is empty, or the anchor is too long or has white space.</exception>
    public Evidence(string source, string locator, string? anchor = null, string? note = null, string? reportedBy = null)
    {
        if (string.IsNullOrWhiteSpace(source)) throw new InvalidValueException("source", "evidence names no source");
        if (string.IsNullOrWhiteSpace(locator)) throw new InvalidValueException("locator", "evidence names no place in its source");
        if (anchor is not null && (anchor.Length is 0 or > MaxAnchorLength || anchor.Any(char.IsWhiteSpace)))
            throw new InvalidValueException("anchor", $"'{anchor}' must have 1 to {MaxAnchorLength} characters and no white space");
        (Source, Locator, Anchor, Note, ReportedBy) = (source, locator, anchor, note, reportedBy);
    }

    /// <summary>Key of the source.</summary>
    public string Source { get; }

    /// <summary>The place in the source.</summary>
    public string Locator { get; }

    /// <summary>Characters by which a reader finds the place, or null.</summary>
    public string? Anchor { get; }

    /// <summary>A note in our own words, or null.</summary>
    public string? Note { get; }

    /// <summary>Whom the source quotes, or null.</summary>
    public string? ReportedBy { get; }
}
