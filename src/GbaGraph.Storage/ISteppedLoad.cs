using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;

namespace GbaGraph.Storage;

/// <summary>A store that can take a record too large for one transaction.</summary>
public interface ISteppedLoad
{
    /// <summary>
    /// Replaces everything by this record in many transactions. A load that was broken off goes on where it stopped when the same record is loaded again;
    /// until it has ended, readers see a part of the record, and a snapshot is refused with STORE_BUSY.
    /// </summary>
    /// <param name="record">The record; it must fulfil <see cref="KnowledgeRecord.Require"/>.</param>
    /// <param name="seedHash">Hash of the seed that it was read from, to be kept.</param>
    /// <param name="progress">Told the share of rows written, from 0 to 1; may be null.</param>
    /// <param name="cancellationToken">Stops the load; what is written stays, and the same call goes on with it.</param>
    /// <returns>The new revision.</returns>
    /// <exception cref="GbaGraphException">STORE_BUSY: another load is under way; or an error of the store.</exception>
    Task<long> LoadInStepsAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken);
}
