using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage;

namespace GbaGraph.Research.Seed;

/// <summary>Keeps a store filled from the seed.</summary>
public static class StoreFilling
{
    private const int DefectsShown = 3;

    /// <summary>Loads the seed where the store is empty or was filled from another seed; else does nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="seedPath">The seed's folder.</param>
    /// <param name="progress">Told the share of rows written, from 0 to 1; may be null.</param>
    /// <param name="say">Receives one sentence for the operator for each thing done or left.</param>
    /// <param name="cancellationToken">Stops the load; the store keeps what it had.</param>
    /// <returns>Whether the seed was loaded.</returns>
    /// <exception cref="GbaGraphException">SEED_INVALID: the seed has defects and the store is empty; STORE_READ_ONLY: the store is empty and can't be written; SEED_MISSING; or an error of the store.</exception>
    public static async Task<bool> EnsureAsync(IKnowledgeStore store, string seedPath, IProgress<double>? progress, Action<string> say, CancellationToken cancellationToken)
    {
        var meta = await store.GetMetaAsync(cancellationToken);
        if (meta.Revision > 0 && meta.SeedHash == await SeedReader.HashAsync(seedPath, cancellationToken)) return false;
        try
        {
            await LoadAsync(store, seedPath, progress, say, cancellationToken);
            return true;
        }
        catch (GbaGraphException e) when (e.Code is ErrorCodes.SeedInvalid or ErrorCodes.StoreReadOnly && meta.Revision > 0)
        {
            say($"the store keeps its content, for {e.Message}");
            return false;
        }
    }

    /// <summary>Loads the seed, whatever the store holds.</summary>
    /// <param name="store">The store.</param>
    /// <param name="seedPath">The seed's folder.</param>
    /// <param name="progress">Told the share of rows written, from 0 to 1; may be null.</param>
    /// <param name="say">Receives one sentence when the store begins to change and one when it is done.</param>
    /// <param name="cancellationToken">Stops the load; the store keeps what it had.</param>
    /// <returns>The new revision.</returns>
    /// <exception cref="GbaGraphException">SEED_INVALID: the seed has defects; SEED_MISSING; or an error of the store.</exception>
    public static async Task<long> LoadAsync(IKnowledgeStore store, string seedPath, IProgress<double>? progress, Action<string> say, CancellationToken cancellationToken)
    {
        var (record, hash) = await ReadAsync(seedPath, cancellationToken);
        say($"filling the store from {seedPath}");
        var revision = await store.LoadAsync(record, hash, progress, cancellationToken);
        say(string.Create(CultureInfo.InvariantCulture, $"loaded {record.Actors.Count} actors and {record.Links.Count} links from {seedPath} as revision {revision}"));
        return revision;
    }

    /// <summary>Reads the seed and its hash, for a store.</summary>
    /// <exception cref="GbaGraphException">SEED_INVALID: the seed has defects; or SEED_MISSING.</exception>
    public static async Task<(KnowledgeRecord Record, string Hash)> ReadAsync(string seedPath, CancellationToken cancellationToken)
    {
        var seed = await SeedReader.ReadAsync(seedPath, textsPath: null, cancellationToken);
        return seed.Record is { } record ? (record, seed.Hash) : throw Invalid(seed.Defects);
    }

    private static GbaGraphException Invalid(IReadOnlyList<SeedDefect> defects)
    {
        var shown = string.Join("; ", defects.Take(DefectsShown));
        return new GbaGraphException(ErrorCodes.SeedInvalid, string.Create(CultureInfo.InvariantCulture, $"the seed has {defects.Count} defects, first {shown}; 'gba seed check' lists them all"));
    }
}
