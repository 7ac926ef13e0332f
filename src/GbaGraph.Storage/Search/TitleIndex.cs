using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Search;

/// <summary>The titles of sources, metrics, frameworks and their elements under the tokens of their folded forms. There are thousands, so that they are kept in memory.</summary>
internal sealed class TitleIndex
{
    private readonly List<SearchCandidate<RecordHit>> _titled = [];
    private readonly Dictionary<string, List<int>> _byToken = [];

    public TitleIndex(IReadOnlyList<Source> sources, IReadOnlyList<Metric> metrics, IReadOnlyList<Framework> frameworks)
    {
        foreach (var source in sources) Add("source:" + source.Key, source.TitleEn, source.TitleZh, new(0, "") { Source = source });
        foreach (var metric in metrics) Add("metric:" + metric.Key, metric.NameEn, metric.NameZh, new(0, "") { Metric = metric });
        foreach (var framework in frameworks)
        {
            Add("framework:" + framework.Key, framework.TitleEn, framework.TitleZh, new(0, "") { Framework = framework });
            foreach (var element in framework.Elements)
                Add($"{framework.Key}/{element.Id}", element.NameEn, element.NameZh, new(0, "") { Framework = framework, Element = element });
        }
    }

    /// <summary>What has a token of the query, the most distinct tokens first, at most <see cref="SearchQuery.MaxCandidates"/>.</summary>
    public IEnumerable<SearchCandidate<RecordHit>> Candidates(SearchQuery query) => query.Tokens
        .SelectMany(token => _byToken.GetValueOrDefault(token) ?? [])
        .CountBy(i => i)
        .OrderByDescending(found => found.Value).ThenBy(found => _titled[found.Key].Slug, StringComparer.Ordinal)
        .Take(SearchQuery.MaxCandidates)
        .Select(found => _titled[found.Key]);

    // No key of these is a slug, so that none is taken for an actor of equal score.
    private void Add(string key, string? english, string? chinese, RecordHit hit)
    {
        ActorName[] titles = [.. Title(english, "en"), .. Title(chinese, "zh")];
        foreach (var token in titles.SelectMany(SearchTerms.ForIndex).Distinct())
        {
            if (!_byToken.TryGetValue(token, out var entries)) _byToken[token] = entries = [];
            entries.Add(_titled.Count);
        }

        _titled.Add(new(hit, key, 0, titles));
    }

    private static IEnumerable<ActorName> Title(string? text, string language) =>
        text is null ? [] : [new(text, language, NameType.Preferred, RankedPages.EvidenceNotRead)];
}
