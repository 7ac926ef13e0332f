using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>Conditions on one value. On a missing value a condition is null, which a WHERE takes for false.</summary>
internal static class Conditions
{
    public static CypherText Text(TextFilter filter, CypherName value)
    {
        var parts = new List<CypherText>();
        if (filter.Eq is { } eq) parts.Add($"{value} = {eq}");
        if (filter.Neq is { } neq) parts.Add($"({value} IS NULL OR {value} <> {neq})");
        if (filter.In is { } any) parts.Add($"{value} IN {(object)any}");
        if (filter.Nin is { } none) parts.Add($"({value} IS NULL OR NOT {value} IN {(object)none})");
        if (filter.Contains is { } within) parts.Add($"{value} CONTAINS {within}");
        if (filter.StartsWith is { } start) parts.Add($"{value} STARTS WITH {start}");
        return CypherText.All(parts);
    }

    /// <summary>On a written name, which is never missing.</summary>
    public static CypherText Member<T>(MemberFilter<T> filter, CypherName value) where T : struct, Enum
    {
        var parts = new List<CypherText>();
        if (filter.Eq is { } eq) parts.Add($"{value} = {Vocabulary.NameOf(eq)}");
        if (filter.Neq is { } neq) parts.Add($"{value} <> {Vocabulary.NameOf(neq)}");
        if (filter.In is { } any) parts.Add($"{value} IN {(object)Names(any)}");
        if (filter.Nin is { } none) parts.Add($"NOT {value} IN {(object)Names(none)}");
        return CypherText.All(parts);
    }

    /// <summary>On a date that is kept as its first and last day.</summary>
    public static CypherText Date(DateFilter filter, CypherName first, CypherName last)
    {
        var parts = new List<CypherText>();
        if (filter.Eq is { } eq) parts.Add($"({first} = {Day(eq.Earliest)} AND {last} = {Day(eq.Latest)})");
        if (filter.Gt is { } gt) parts.Add($"{first} > {Day(gt.Latest)}");
        if (filter.Gte is { } gte) parts.Add($"{first} >= {Day(gte.Earliest)}");
        if (filter.Lt is { } lt) parts.Add($"{last} < {Day(lt.Earliest)}");
        if (filter.Lte is { } lte) parts.Add($"{last} <= {Day(lte.Latest)}");
        return CypherText.All(parts);
    }

    /// <summary>On a <see cref="DecimalKey"/>.</summary>
    public static CypherText Number(NumberFilter filter, CypherName key)
    {
        var parts = new List<CypherText>();
        if (filter.Eq is { } eq) parts.Add($"{key} = {DecimalKey.Of(eq)}");
        if (filter.Gt is { } gt) parts.Add($"{key} > {DecimalKey.Of(gt)}");
        if (filter.Gte is { } gte) parts.Add($"{key} >= {DecimalKey.Of(gte)}");
        if (filter.Lt is { } lt) parts.Add($"{key} < {DecimalKey.Of(lt)}");
        if (filter.Lte is { } lte) parts.Add($"{key} <= {DecimalKey.Of(lte)}");
        return CypherText.All(parts);
    }

    /// <summary>Links that may have been in force at some day of a date.</summary>
    public static CypherText AsOf(PartialDate? date, CypherName link) => date is null ? CypherText.All([]) : AsOf(date, new($"{link.Text}.startFirst"), new($"{link.Text}.endLast"));

    /// <summary>What may have been there at some day of a date, by its first and its last day.</summary>
    public static CypherText AsOf(PartialDate date, CypherName first, CypherName last) =>
        $"(({first} IS NULL OR {first} <= {Day(date.Latest)}) AND ({last} IS NULL OR {last} >= {Day(date.Earliest)}))";

    /// <summary>A day as it is kept.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Names<T>(IEnumerable<T> members) where T : struct, Enum => [.. members.Select(m => Vocabulary.NameOf(m))];
}
