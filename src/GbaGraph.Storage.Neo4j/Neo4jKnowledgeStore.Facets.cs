using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore
{
    /// <inheritdoc/>
    public async Task<ActorFacets> GetActorFacetsAsync(ActorFilter? filter, CancellationToken cancellationToken)
    {
        var (total, kinds, places, sources) = await FacetsAsync(
            new($"({Row.Text}:Actor)"), Row, new FilterCypher().Actors(filter, Row), new("row.kind"), new("row.place"), cancellationToken).ConfigureAwait(false);
        return new(total, Members<ActorKind>(kinds), places, sources);
    }

    /// <inheritdoc/>
    public async Task<LinkFacets> GetLinkFacetsAsync(LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken)
    {
        var (total, kinds, statuses, sources) = await FacetsAsync(
            LinkPattern(filter), PageStatement.LinkRow.Link, LinkCondition(filter, asOf), new("type(row)"), new("row.status"), cancellationToken).ConfigureAwait(false);
        return new(total, Members<LinkKind>(kinds), Members<LinkStatus>(statuses), sources);
    }

    private async Task<(int Total, Dictionary<string, int> First, Dictionary<string, int> Second, Dictionary<string, int> Sources)> FacetsAsync(
        CypherName pattern, CypherName row, CypherText condition, CypherName first, CypherName second, CancellationToken cancellationToken)
    {
        CypherText statement = $$"""
            MATCH {{pattern}} WHERE {{condition}} WITH collect({{row}}) AS rows
            RETURN size(rows),
              COLLECT { UNWIND rows AS row WITH {{first}} AS value, count(*) AS times WHERE value IS NOT NULL RETURN [value, times] },
              COLLECT { UNWIND rows AS row WITH {{second}} AS value, count(*) AS times WHERE value IS NOT NULL RETURN [value, times] },
              COLLECT { UNWIND rows AS row UNWIND row.sources AS value WITH DISTINCT row, value WITH value, count(*) AS times RETURN [value, times] }
            """;
        var values = (await _client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false)).Rows[0];
        return ((int)(long)values[0]!, Times(values[1]), Times(values[2]), Times(values[3]));
    }

    private static Dictionary<string, int> Times(object? counts) =>
        ((IReadOnlyList<object?>)counts!).Cast<IReadOnlyList<object?>>().ToDictionary(c => (string)c[0]!, c => (int)(long)c[1]!, StringComparer.Ordinal);

    private static Dictionary<T, int> Members<T>(Dictionary<string, int> counts) where T : struct, Enum => counts.ToDictionary(c => Written.Member<T>(c.Key), c => c.Value);
}
