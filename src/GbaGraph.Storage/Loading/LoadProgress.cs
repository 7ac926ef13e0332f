using GbaGraph.Domain.Records;

namespace GbaGraph.Storage.Loading;

/// <summary>Counts the rows of a load: tells the share of them a hundred times at most, and is where a load notices a cancel.</summary>
internal sealed class LoadProgress(KnowledgeRecord record, IProgress<double>? progress, CancellationToken cancellationToken)
{
    private readonly int _rows = record.Sources.Count + record.Actors.Count + record.Links.Count + record.Metrics.Count + record.Observations.Count
        + record.Events.Count + record.Conflicts.Count + record.Frameworks.Count;

    private int _done;

    /// <summary>A row is written.</summary>
    public void Row()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _done++;
        if (_done * 100L / _rows != (_done - 1) * 100L / _rows) progress?.Report((double)_done / _rows);
    }
}
