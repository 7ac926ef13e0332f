using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Research.Engines;

/// <summary>Holds what one caller gets to one revision of the store. Safe to use from many threads at once.</summary>
/// <param name="read">Reads a snapshot.</param>
internal sealed class OneRevision(Func<CancellationToken, Task<GraphSnapshot>> read)
{
    private readonly Lock _lock = new();
    private Task<GraphSnapshot>? _snapshot;
    private long? _revision;

    /// <summary>The snapshot, read when it is first needed.</summary>
    /// <exception cref="GbaGraphException">STORE_BUSY: as for <see cref="Require"/>; or an error of the store.</exception>
    public async Task<GraphSnapshot> SnapshotAsync(CancellationToken cancellationToken)
    {
        Task<GraphSnapshot> reading;
        lock (_lock) reading = _snapshot ??= read(cancellationToken);
        var snapshot = await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        Require(snapshot.Revision);
        return snapshot;
    }

    /// <summary>Refuses what is of another revision than what came first.</summary>
    /// <exception cref="GbaGraphException">STORE_BUSY: the store was written meanwhile.</exception>
    public void Require(long revision)
    {
        lock (_lock)
        {
            if ((_revision ??= revision) == revision) return;
        }

        throw new GbaGraphException(ErrorCodes.StoreBusy, "the store was written between the reports of this query; ask again", isTransient: true);
    }
}
