using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;

namespace GbaGraph.Api.Analysis;

/// <summary>Scores of many actors: one report for each measure and network that is asked for, all of one revision.</summary>
public sealed class CentralityOfActor(NetworkAnalyst analyst, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<CentralityOfActorKey, CentralityScore>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<CentralityOfActorKey, CentralityScore>> LoadBatchAsync(IReadOnlyList<CentralityOfActorKey> keys, CancellationToken cancellationToken)
    {
        var onOne = analyst.OnOneRevision();
        var scores = new Dictionary<CentralityOfActorKey, CentralityScore>();
        foreach (var asked in keys.GroupBy(k => (k.Measure, k.Network)))
        {
            var report = await onOne.CentralityAsync(NetworkDefinition.Of(asked.Key.Network), asked.Key.Measure, new CentralityOptions(), AnalysisEngine.Auto, progress: null, cancellationToken);
            var rows = report.Rows.ToDictionary(row => row.Slug);
            foreach (var key in asked)
            {
                if (rows.TryGetValue(key.Actor, out var row)) scores[key] = new CentralityScore(row);
            }
        }

        return scores;
    }
}
