using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage;

namespace GbaGraph.Api.Analysis;

/// <summary>Scores of many actors: one snapshot, and one report for each measure and network that is asked for.</summary>
public sealed class CentralityOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<CentralityOfActorKey, CentralityScore>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<CentralityOfActorKey, CentralityScore>> LoadBatchAsync(IReadOnlyList<CentralityOfActorKey> keys, CancellationToken cancellationToken)
    {
        var snapshot = await store.GetSnapshotAsync(cancellationToken);
        var scores = new Dictionary<CentralityOfActorKey, CentralityScore>();
        foreach (var asked in keys.GroupBy(k => (k.Measure, k.Network)))
        {
            var report = CentralityReports.Compute(snapshot, NetworkDefinition.Of(asked.Key.Network), asked.Key.Measure, new CentralityOptions(), progress: null, cancellationToken);
            var rows = report.Rows.ToDictionary(row => row.Slug);
            foreach (var key in asked)
            {
                if (rows.TryGetValue(key.Actor, out var row)) scores[key] = new CentralityScore(row);
            }
        }

        return scores;
    }
}
