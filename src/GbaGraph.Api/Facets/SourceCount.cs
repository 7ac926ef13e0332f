using GbaGraph.Api.Sources;

namespace GbaGraph.Api.Facets;

/// <summary>How many claims a source makes.</summary>
public sealed class SourceCount(string key, int count)
{
    public int Count => count;

    public async Task<SourceNode> GetSourceAsync(SourceByKey sources, CancellationToken cancellationToken) => (await sources.LoadAsync(key, cancellationToken))!;

    internal static IReadOnlyList<SourceCount> Of(IReadOnlyDictionary<string, int> counts) =>
        [.. counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => new SourceCount(p.Key, p.Value))];
}
