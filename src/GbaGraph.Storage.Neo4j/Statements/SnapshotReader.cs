using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>Reads every actor and link in pages, and again where the revision moved meanwhile.</summary>
internal sealed class SnapshotReader(ICypherClient client)
{
    private const int PageSize = 5000;
    private const int Attempts = 20;

    private static readonly CypherName Node = PageStatement.Row;

    /// <summary>Reads a snapshot of one revision.</summary>
    /// <exception cref="GbaGraphException">STORE_BUSY: the store was written again and again, or is being filled in steps.</exception>
    public async Task<GraphSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var state = await StoreState.ReadAsync(client, cancellationToken).ConfigureAwait(false);
            var (actors, links) = await ContentAsync(cancellationToken).ConfigureAwait(false);
            if (!await state.HasMovedAsync(client, cancellationToken).ConfigureAwait(false))
                return new(state.Revision, state.ContentHash, [.. actors.Select(ActorRows.Read)], [.. links.Select(LinkRows.Read).OrderBy(l => l.Id, StringComparer.Ordinal)]);
        }

        throw StoreState.ChangesTooFast();
    }

    // Rows are kept as they come: until the revision is seen not to have moved, they need not be whole.
    private async Task<(List<Row> Actors, List<Row> Links)> ContentAsync(CancellationToken cancellationToken)
    {
        var (actors, links) = (new List<Row>(), new List<Row>());
        for (var after = ""; ;)
        {
            var page = await PageAsync(after, cancellationToken).ConfigureAwait(false);
            if (page.Count > 0) links.AddRange(await LinksAsync(page[0]["slug"], page[^1]["slug"], cancellationToken).ConfigureAwait(false));
            actors.AddRange(page);
            if (page.Count == 0) return (actors, links);
            after = (string)page[^1]["slug"]!;
        }
    }

    private async Task<List<Row>> PageAsync(string after, CancellationToken cancellationToken)
    {
        CypherText statement = $"MATCH ({Node}:Actor) WHERE {Node}.slug > {after} RETURN {ActorRows.Projection(Node)} ORDER BY {Node}.slug LIMIT toInteger({PageSize})";
        var result = await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(r => (Row)r[0]!).Where(row => row.GetValueOrDefault("slug") is string)];
    }

    private async Task<IEnumerable<Row>> LinksAsync(object? first, object? last, CancellationToken cancellationToken)
    {
        var l = PageStatement.LinkRow;
        CypherText statement = $"MATCH ({l.From}:Actor)-[{l.Link}:{LinkTypes.All}]->({l.To}:Actor) WHERE {l.From}.slug >= {first} AND {l.From}.slug <= {last} RETURN {LinkRows.Projection(l)}";
        var result = await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        return result.Rows.Select(r => (Row)r[0]!);
    }
}
