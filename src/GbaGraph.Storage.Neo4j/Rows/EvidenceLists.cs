using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>
/// Evidence as parallel lists of properties, the first item of each for the first citation: <c>sources</c>, <c>locators</c>, <c>anchors</c>, <c>notes</c>, <c>reportedBy</c>.
/// A list can't hold a missing value, so an empty text stands for it; a list of nothing else is left out. The evidence of a thing's parts (names, attributes) stands in lists with a prefix,
/// and one more list says which part each citation is for.
/// </summary>
internal static class EvidenceLists
{
    /// <summary>Adds the lists of a thing.</summary>
    public static void Write(Dictionary<string, object?> properties, IReadOnlyList<Evidence> evidence) => Write(properties, "", evidence);

    /// <summary>Adds the lists of a thing's parts.</summary>
    public static void WriteParts(Dictionary<string, object?> properties, string prefix, IReadOnlyList<IReadOnlyList<Evidence>> parts)
    {
        properties[prefix + "EvidenceFor"] = parts.SelectMany((evidence, part) => evidence.Select(_ => part)).ToArray();
        Write(properties, prefix, [.. parts.SelectMany(e => e)]);
    }

    /// <summary>Reads the lists of a thing.</summary>
    public static IReadOnlyList<Evidence> Read(IReadOnlyDictionary<string, object?> row) => Read(row, "");

    /// <summary>Reads the lists of a thing's parts.</summary>
    public static IReadOnlyList<IReadOnlyList<Evidence>> ReadParts(IReadOnlyDictionary<string, object?> row, string prefix, int count)
    {
        var parts = Enumerable.Range(0, count).Select(_ => new List<Evidence>(1)).ToArray();
        var evidence = Read(row, prefix);
        var partOf = row.List(prefix + "EvidenceFor");
        for (var i = 0; i < evidence.Count; i++) parts[(long)partOf[i]!].Add(evidence[i]);
        return parts;
    }

    /// <summary>The keys of the sources of these citations, each once.</summary>
    public static string[] SourcesOf(IEnumerable<Evidence> evidence) => [.. evidence.Select(e => e.Source).Distinct(StringComparer.Ordinal)];

    private static void Write(Dictionary<string, object?> properties, string prefix, IReadOnlyList<Evidence> evidence)
    {
        properties[Name(prefix, "sources")] = Column(evidence, e => e.Source);
        properties[Name(prefix, "locators")] = Column(evidence, e => e.Locator);
        if (evidence.Any(e => e.Anchor is not null)) properties[Name(prefix, "anchors")] = Column(evidence, e => e.Anchor);
        if (evidence.Any(e => e.Note is not null)) properties[Name(prefix, "notes")] = Column(evidence, e => e.Note);
        if (evidence.Any(e => e.ReportedBy is not null)) properties[Name(prefix, "reportedBy")] = Column(evidence, e => e.ReportedBy);
    }

    private static List<Evidence> Read(IReadOnlyDictionary<string, object?> row, string prefix)
    {
        var (sources, locators) = (row.List(Name(prefix, "sources")), row.List(Name(prefix, "locators")));
        var (anchors, notes, reportedBy) = (row.List(Name(prefix, "anchors")), row.List(Name(prefix, "notes")), row.List(Name(prefix, "reportedBy")));
        var evidence = new List<Evidence>(sources.Count);
        for (var i = 0; i < sources.Count; i++) evidence.Add(new((string)sources[i]!, (string)locators[i]!, Given(anchors, i), Given(notes, i), Given(reportedBy, i)));
        return evidence;
    }

    private static string[] Column(IReadOnlyList<Evidence> evidence, Func<Evidence, string?> value) => [.. evidence.Select(e => value(e) ?? "")];

    private static string? Given(IReadOnlyList<object?> list, int i) => i < list.Count && list[i] is string { Length: > 0 } text ? text : null;

    private static string Name(string prefix, string list) => prefix.Length == 0 ? list : prefix + char.ToUpperInvariant(list[0]) + list[1..];
}
