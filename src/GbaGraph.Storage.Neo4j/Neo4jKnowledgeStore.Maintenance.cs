using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Analysis;
using GbaGraph.Storage.Neo4j.Loading;
using GbaGraph.Storage.Neo4j.Schema;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore : ISteppedLoad, IIntegrityCheck
{
    private static readonly PageRequest Everything = new();

    /// <inheritdoc/>
    public Task<long> LoadInStepsAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        record.Require();
        return new SteppedLoad(_client, _options).RunAsync(record, seedHash, progress, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Constraints and indexes, labels, required properties, ends of links, evidence, projections that were left behind; and where those are whole, whether the content still has the hash of the last load.</remarks>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken)
    {
        // What is missing must be told, not mended: by the bare client, unless nobody has opened the database since it was made or imported.
        if (await Migrations.VersionAsync(_bare, cancellationToken).ConfigureAwait(false) < Migrations.Latest) await _client.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var lines = await IntegrityCheck.RunAsync(_bare, cancellationToken).ConfigureAwait(false);
        lines.AddRange(await GdsLeftOvers.CheckAsync(_bare, _options, cancellationToken).ConfigureAwait(false));
        if (lines.Count > 0) return lines;
        var snapshot = await GetSnapshotAsync(cancellationToken).ConfigureAwait(false);
        if (snapshot.Revision == 0) return lines;
        if (ContentHash.Of(await ReadAllAsync(snapshot, cancellationToken).ConfigureAwait(false)) != snapshot.ContentHash)
            lines.Add("the content is not that of the last load: something else has written to the database; load it again");
        return lines;
    }

    private async Task<KnowledgeRecord> ReadAllAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        var observations = await FindObservationsAsync(null, [], Everything, cancellationToken).ConfigureAwait(false);
        var events = await FindEventsAsync(null, [], Everything, cancellationToken).ConfigureAwait(false);
        var conflicts = await FindConflictsAsync(Everything, cancellationToken).ConfigureAwait(false);
        return new(
            await GetSourcesAsync(cancellationToken).ConfigureAwait(false), snapshot.Actors, snapshot.Links, await GetMetricsAsync(cancellationToken).ConfigureAwait(false),
            [.. observations.Rows.Select(r => r.Value)], [.. events.Rows.Select(r => r.Value)], [.. conflicts.Rows.Select(r => r.Value)],
            await GetFrameworksAsync(cancellationToken).ConfigureAwait(false));
    }
}
