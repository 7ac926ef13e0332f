using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Reports;

namespace GbaGraph.Research.Networks;

/// <summary>Says what a network is made of.</summary>
internal static class NetworkDescription
{
    public static string Of(NetworkDefinition definition)
    {
        var asOf = definition.AsOf is { } date ? $"; in force as of {date}" : "";
        var places = definition.Places is { } slugs ? $"; in {string.Join(' ', slugs)}" : "";
        return $"actors of kinds {Names(definition.ActorKinds)}{places}; links of kinds {Names(definition.LinkKinds)}; status {Names(definition.Statuses)}{asOf}; "
            + "undirected, parallel links merged, weight = number of distinct links";
    }

    /// <summary>What a report prints of its network.</summary>
    public static IReadOnlyList<ReportParameter> Parameters(NetworkDefinition definition) =>
    [
        new("network", definition.Name),
        new("actor kinds", Names(definition.ActorKinds)),
        new("link kinds", Names(definition.LinkKinds)),
        new("statuses", Names(definition.Statuses)),
        new("as of", definition.AsOf?.Text ?? "any time"),
        new("places", definition.Places is { } places ? string.Join(' ', places) : "any"),
        new("direction", "undirected"),
    ];

    public static string Names<T>(IEnumerable<T> members) where T : struct, Enum => string.Join(' ', members.Select(Vocabulary.NameOf));
}
