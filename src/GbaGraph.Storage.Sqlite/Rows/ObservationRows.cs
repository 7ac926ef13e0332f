using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Observations;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Observations with their evidence: one statement for any number of observations.</summary>
internal static class ObservationRows
{
    public const string Columns =
        "t.id, t.subject, t.counterpart, t.metric, t.value, t.low, t.high, t.unit, t.qualifier, t.period_text, t.nature, t.scope, t.list, t.issuer, t.field, t.parent, t.base";

    /// <summary>An observation's own row.</summary>
    public sealed record Head(
        string Id, string Subject, string? Counterpart, string Metric, Quantity Quantity, PartialDate? Period, ObservationNature Nature, string? Scope, Ranking? Ranking, string? Parent, string? Base);

    public static Head Read(SqliteRow row, int at) => new(
        row.Text(at), row.Text(at + 1), row.TextOrNull(at + 2), row.Text(at + 3),
        new Quantity(row.DecimalOrNull(at + 4), row.Text(at + 7), Written.Member<ObservationQualifier>(row.Text(at + 8)), row.DecimalOrNull(at + 5), row.DecimalOrNull(at + 6)),
        Written.Date(row.TextOrNull(at + 9)), Written.Member<ObservationNature>(row.Text(at + 10)), row.TextOrNull(at + 11),
        row.TextOrNull(at + 12) is { } list ? new Ranking(list, row.TextOrNull(at + 13), row.TextOrNull(at + 14)) : null, row.TextOrNull(at + 15), row.TextOrNull(at + 16));

    /// <summary>The observations of these rows, in the same order.</summary>
    public static IReadOnlyList<Observation> Complete(SqliteConnection connection, IReadOnlyList<Head> heads)
    {
        if (heads.Count == 0) return [];
        var evidence = EvidenceRows.Of(connection, [ClaimKind.Observation], heads.Select(h => h.Id));
        return [.. heads.Select(h => new Observation(
            h.Id, h.Subject, h.Metric, h.Quantity, evidence.For(ClaimKind.Observation, h.Id), h.Counterpart, h.Period, h.Nature, h.Scope, h.Ranking, h.Parent, h.Base))];
    }
}
