using GbaGraph.Domain.Vocabularies;

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

    public static string Names<T>(IEnumerable<T> members) where T : struct, Enum => string.Join(' ', members.Select(Vocabulary.NameOf));
}
