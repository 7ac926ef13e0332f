using System.Text.Json;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>Conditions on one column.</summary>
internal static class Conditions
{
    public static SqlText Text(TextFilter filter, SqlName column)
    {
        var parts = new List<SqlText>();
        if (filter.Eq is { } eq) parts.Add($"{column} = {eq}");
        if (filter.Neq is { } neq) parts.Add($"{column} IS NOT {neq}");
        if (filter.In is { } any) parts.Add($"{column} IN (SELECT value FROM json_each({JsonSerializer.Serialize(any)}))");
        if (filter.Nin is { } none) parts.Add($"({column} IS NULL OR {column} NOT IN (SELECT value FROM json_each({JsonSerializer.Serialize(none)})))");
        if (filter.Contains is { } within) parts.Add($"instr({column}, {within}) > 0");
        if (filter.StartsWith is { } start) parts.Add($"substr({column}, 1, length({start})) = {start}");
        return SqlText.All(parts);
    }

    public static SqlText Member<T>(MemberFilter<T> filter, SqlName column) where T : struct, Enum
    {
        var parts = new List<SqlText>();
        if (filter.Eq is { } eq) parts.Add($"{column} = {Vocabulary.NameOf(eq)}");
        if (filter.Neq is { } neq) parts.Add($"{column} <> {Vocabulary.NameOf(neq)}");
        if (filter.In is { } any) parts.Add($"{column} IN (SELECT value FROM json_each({Names(any)}))");
        if (filter.Nin is { } none) parts.Add($"{column} NOT IN (SELECT value FROM json_each({Names(none)}))");
        return SqlText.All(parts);
    }

    public static SqlText Date(DateFilter filter, SqlName first, SqlName last)
    {
        var parts = new List<SqlText>();
        if (filter.Eq is { } eq) parts.Add($"({first} = {Day(eq.Earliest)} AND {last} = {Day(eq.Latest)})");
        if (filter.Gt is { } gt) parts.Add($"{first} > {Day(gt.Latest)}");
        if (filter.Gte is { } gte) parts.Add($"{first} >= {Day(gte.Earliest)}");
        if (filter.Lt is { } lt) parts.Add($"{last} < {Day(lt.Earliest)}");
        if (filter.Lte is { } lte) parts.Add($"{last} <= {Day(lte.Latest)}");
        return SqlText.All(parts);
    }

    /// <summary>On a column of <see cref="DecimalKey"/>s.</summary>
    public static SqlText Number(NumberFilter filter, SqlName column)
    {
        var parts = new List<SqlText>();
        if (filter.Eq is { } eq) parts.Add($"{column} = {DecimalKey.Of(eq)}");
        if (filter.Gt is { } gt) parts.Add($"{column} > {DecimalKey.Of(gt)}");
        if (filter.Gte is { } gte) parts.Add($"{column} >= {DecimalKey.Of(gte)}");
        if (filter.Lt is { } lt) parts.Add($"{column} < {DecimalKey.Of(lt)}");
        if (filter.Lte is { } lte) parts.Add($"{column} <= {DecimalKey.Of(lte)}");
        return SqlText.All(parts);
    }

    /// <summary>Links that may have been in force at some day of a date.</summary>
    public static SqlText AsOf(PartialDate? date, SqlName link) => date is null ? SqlText.All([]) : AsOf(date, new($"{link.Text}.start_first"), new($"{link.Text}.end_last"));

    /// <summary>What may have been there at some day of a date, by its first and its last day.</summary>
    public static SqlText AsOf(PartialDate date, SqlName first, SqlName last) =>
        $"(({first} IS NULL OR {first} <= {Day(date.Latest)}) AND ({last} IS NULL OR {last} >= {Day(date.Earliest)}))";

    /// <summary>A day as it is stored.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Names<T>(IReadOnlyList<T> members) where T : struct, Enum => JsonSerializer.Serialize(members.Select(m => Vocabulary.NameOf(m)));
}
