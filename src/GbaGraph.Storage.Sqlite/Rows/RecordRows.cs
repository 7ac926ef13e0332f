using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Whole tables.</summary>
internal static class RecordRows
{
    public static IReadOnlyList<Source> Sources(SqliteConnection connection) => connection.Query(
        $"SELECT key, kind, title_zh, title_en, authors, year, file, note, as_of FROM sources ORDER BY key",
        r => new Source(r.Text(0), Written.Member<SourceKind>(r.Text(1)), r.TextOrNull(2), r.TextOrNull(3), r.TextOrNull(4), r.IntOrNull(5), r.TextOrNull(6), r.TextOrNull(7), Written.Date(r.TextOrNull(8))));

    public static IReadOnlyList<Metric> Metrics(SqliteConnection connection) => connection.Query(
        $"SELECT key, name_en, name_zh, unit, direction, definition FROM metrics ORDER BY key",
        r => new Metric(r.Text(0), r.Text(1), r.TextOrNull(2), r.TextOrNull(3), Written.Member<MetricDirection>(r.Text(4)), r.Text(5)));

    public static IReadOnlyList<Actor> Actors(SqliteConnection connection) => ActorRows.Complete(
        connection, connection.Query($"SELECT {new SqlName(ActorRows.Columns)} FROM actors t ORDER BY t.slug", r => ActorRows.Read(r, 0)));

    public static IReadOnlyList<Link> Links(SqliteConnection connection) => LinkRows.Complete(
        connection, connection.Query($"SELECT {new SqlName(LinkRows.Columns)} FROM links t ORDER BY t.id", r => LinkRows.Read(r, 0)));

    /// <summary>Everything.</summary>
    public static KnowledgeRecord All(SqliteConnection connection) => new(
        Sources(connection),
        Actors(connection),
        Links(connection),
        Metrics(connection),
        ObservationRows.Complete(connection, connection.Query($"SELECT {new SqlName(ObservationRows.Columns)} FROM observations t ORDER BY t.id", r => ObservationRows.Read(r, 0))),
        EventRows.Complete(connection, connection.Query($"SELECT {new SqlName(EventRows.Columns)} FROM events t ORDER BY t.id", r => EventRows.Read(r, 0))),
        ConflictRows.Complete(connection, connection.Query($"SELECT {new SqlName(ConflictRows.Columns)} FROM conflicts t ORDER BY t.id", r => ConflictRows.Read(r, 0))),
        FrameworkRows.All(connection));
}
