using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>A network as patterns and conditions of Cypher.</summary>
internal sealed class NetworkCypher
{
    private static readonly CypherName From = new("a");
    private static readonly CypherName To = new("b");
    private static readonly CypherName Link = new("l");

    private readonly NetworkFilter _network;
    private readonly object? _places;

    private NetworkCypher(NetworkFilter network, IReadOnlyCollection<string>? places) => (_network, _places) = (network, places);

    private CypherName Types => new(string.Join('|', _network.LinkKinds.Select(k => Vocabulary.NameOf(k))));

    /// <summary>The network; looks up which places lie in those that it names.</summary>
    public static async Task<NetworkCypher> OfAsync(ICypherClient client, NetworkFilter network, CancellationToken cancellationToken) =>
        new(network, network.Places is { } places ? await WithinAsync(client, places, cancellationToken).ConfigureAwait(false) : null);

    /// <summary>Number of actors of each kind that has any.</summary>
    public async Task<IReadOnlyList<KeyValuePair<ActorKind, int>>> ActorsByKindAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        CypherText statement = $"MATCH ({From}:Actor) WHERE {IsIn(From)} RETURN {From}.kind, count(*)";
        return Counts<ActorKind>(await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Number of links of each kind that has any.</summary>
    public async Task<IReadOnlyList<KeyValuePair<LinkKind, int>>> LinksByKindAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        CypherText statement = $"{Links()} RETURN type({Link}), count(*)";
        return Counts<LinkKind>(await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The numbers of links that edges have.</summary>
    public async Task<IReadOnlyList<long>> MultiplicitiesAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        CypherText statement = $"{Edges()} RETURN DISTINCT links";
        return [.. (await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false)).Rows.Select(r => (long)r[0]!)];
    }

    /// <summary>The statement that projects it under <c>$name</c> and gives the number of edges twice.</summary>
    /// <param name="length">Where given, an edge weighs this divided by the number of its links; else that number.</param>
    public CypherStatement Project(long? length)
    {
        var weight = length is { } whole ? (CypherText)$"toFloat(toInteger({whole}) / links)" : $"toFloat(links)";
        CypherText statement = $$$"""
            CALL () {
              MATCH ({{{From}}}:Actor) WHERE {{{IsIn(From)}}} RETURN {{{From}}} AS source, null AS target, null AS weight
              UNION ALL
              {{{Edges()}}} RETURN source, target, {{{weight}}} AS weight
            }
            WITH gds.graph.project($name, source, target, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*']}) AS made
            RETURN made.relationshipCount
            """;
        return statement.ToStatement();
    }

    private static async Task<IReadOnlyCollection<string>> WithinAsync(ICypherClient client, IReadOnlyList<string> places, CancellationToken cancellationToken)
    {
        var (found, last) = (new HashSet<string>(places, StringComparer.Ordinal), places);
        while (last.Count > 0)
        {
            CypherText statement = $"MATCH ({From}:Actor)-[{Link}:LOCATED_IN|PART_OF]->({To}:Actor) WHERE {To}.slug IN {(object)last} AND {Link}.status = {Vocabulary.NameOf(LinkStatus.Stated)} RETURN DISTINCT {From}.slug";
            var lower = await client.RunAsync(statement.ToStatement(), AccessMode.Read, cancellationToken).ConfigureAwait(false);
            last = [.. lower.Rows.Select(r => (string)r[0]!).Where(found.Add)];
        }

        return found;
    }

    private CypherText IsIn(CypherName actor)
    {
        var kinds = (object)_network.ActorKinds.Select(k => Vocabulary.NameOf(k)).ToArray();
        CypherText ofKind = $"{actor}.kind IN {kinds}";
        return _places is { } places ? CypherText.All([ofKind, $"{actor}.place IN {places}"]) : ofKind;
    }

    private CypherText Links()
    {
        var statuses = (object)_network.Statuses.Select(s => Vocabulary.NameOf(s)).ToArray();
        return $"MATCH ({From}:Actor)-[{Link}:{Types}]->({To}:Actor) WHERE {CypherText.All([IsIn(From), IsIn(To), $"{Link}.status IN {statuses}", Conditions.AsOf(_network.AsOf, Link)])}";
    }

    private CypherText Edges() =>
        $"{Links()} WITH CASE WHEN {From}.slug < {To}.slug THEN {From} ELSE {To} END AS source, CASE WHEN {From}.slug < {To}.slug THEN {To} ELSE {From} END AS target, count(*) AS links";

    private static IReadOnlyList<KeyValuePair<T, int>> Counts<T>(CypherResult counts) where T : struct, Enum =>
        [.. counts.Rows.Select(r => KeyValuePair.Create(Written.Member<T>((string)r[0]!), (int)(long)r[1]!)).OrderBy(p => p.Key)];
}
