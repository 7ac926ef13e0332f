using GbaGraph.Domain.Sources;

namespace GbaGraph.Api.Sources;

/// <summary>Where a claim can be looked up.</summary>
[GraphQLName("Evidence")]
public sealed class EvidenceNode(Evidence evidence)
{
    /// <summary>The section of the source, as it prints it; for a registry the record's id.</summary>
    public string Locator => evidence.Locator;

    /// <summary>At most 12 characters of the text, white space left out, by which a reader finds the place.</summary>
    public string? Anchor => evidence.Anchor;

    /// <summary>A note in our own words.</summary>
    public string? Note => evidence.Note;

    /// <summary>Whom the source quotes.</summary>
    public string? ReportedBy => evidence.ReportedBy;

    /// <summary>The source.</summary>
    public async Task<SourceNode> GetSourceAsync(SourceByKey sources, CancellationToken cancellationToken) =>
        (await sources.LoadAsync(evidence.Source, cancellationToken))!;

    internal static IReadOnlyList<EvidenceNode> Of(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(e => new EvidenceNode(e))];
}
