using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Research.Seed.Checks;
using GbaGraph.Research.Seed.Coverage;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Seed.Rows;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed;

/// <summary>Reads the seed and finds everything that is wrong with it.</summary>
public static class SeedReader
{
    /// <summary>Reads the seed.</summary>
    /// <param name="path">The seed's folder.</param>
    /// <param name="textsPath">The folder of the papers' texts, by which anchors are checked, or null. A paper whose text isn't there is not checked.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The record where nothing is wrong, else all defects.</returns>
    /// <exception cref="GbaGraphException">SEED_MISSING: the folder is not there, can't be read, or holds no CSV file.</exception>
    public static async Task<SeedReadResult> ReadAsync(string path, string? textsPath, CancellationToken cancellationToken)
    {
        var bundle = await SeedBundle.ReadAsync(path, cancellationToken);
        var defects = new DefectList();
        var tables = SeedTables.Read(bundle, defects);
        cancellationToken.ThrowIfCancellationRequested();
        var papers = new PaperShelf(textsPath);
        var record = Build(tables, papers, defects);
        new DuplicateCheck(tables, defects).Run();
        new ReferenceCheck(tables, defects).Run();
        EndsCheck.Run(tables, defects);
        NameCheck.Run(tables, defects);
        DescriptionCheck.Run(tables, defects);
        CycleCheck.Run(tables, defects);
        if (defects.Count > 0) return new SeedReadResult(null, defects.Sorted(), bundle.Hash, []);
        record.Require();
        var coverage = Cover(tables, record, papers, defects);
        return new SeedReadResult(defects.Count > 0 ? null : Placed(record), defects.Sorted(), bundle.Hash, coverage);
    }

    /// <summary>The seed's hash, without reading its rows.</summary>
    /// <param name="path">The seed's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="GbaGraphException">SEED_MISSING, as for <see cref="ReadAsync"/>.</exception>
    public static async Task<string> HashAsync(string path, CancellationToken cancellationToken) =>
        (await SeedBundle.ReadAsync(path, cancellationToken)).Hash;

    private static IReadOnlyList<PaperCoverage> Cover(SeedTables tables, KnowledgeRecord record, PaperShelf papers, DefectList defects)
    {
        new QuantityCheck(tables, record, papers, defects).Run();
        new CopyCheck(tables, record, papers, defects).Run();
        var coverage = new CoverageCount(tables, record, papers).Papers();
        SectionCheck.Run(coverage, defects);
        return coverage;
    }

    private static KnowledgeRecord Build(SeedTables tables, PaperShelf papers, DefectList defects)
    {
        var sources = SourceRows.Sources(tables, defects);
        var evidence = new EvidenceRows(tables, sources, papers, defects);
        var actors = new ActorRows(tables, evidence, defects).Read();
        var links = new LinkRows(tables, evidence, defects).Read();
        var events = new EventRows(tables, evidence, defects);
        return new KnowledgeRecord(
            sources, actors, links, SourceRows.Metrics(tables, defects), new ObservationRows(tables, evidence, defects).Read(), events.Read(), events.Conflicts(),
            new FrameworkRows(tables, evidence, defects).Read());
    }

    private static KnowledgeRecord Placed(KnowledgeRecord record)
    {
        var places = PlaceRule.Places(record.Actors, record.Links);
        return record with { Actors = [.. record.Actors.Select(a => a with { Place = places.GetValueOrDefault(a.Slug) })] };
    }
}
