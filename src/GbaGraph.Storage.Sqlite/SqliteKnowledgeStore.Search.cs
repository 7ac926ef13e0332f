using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    /// <inheritdoc/>
    public Task<Page<ActorHit>> SearchAsync(string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var found = SearchRows.Run(connection, text, kinds, page);
            var actors = ActorRows.Complete(connection, [.. found.Rows.Select(r => r.Value.Candidate.Value)]);
            return new Page<ActorHit>(
                [.. found.Rows.Select((r, i) => new PageRow<ActorHit>(new ActorHit(actors[i], r.Value.Match.Score, r.Value.Match.Matched), r.Cursor))],
                found.HasNext, found.HasPrevious, found.TotalCount);
        },
        cancellationToken);
}
