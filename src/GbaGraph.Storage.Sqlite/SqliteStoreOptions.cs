namespace GbaGraph.Storage.Sqlite;

/// <summary>How a store is opened.</summary>
/// <param name="BusyTimeout">How long to wait for another process that writes; null for five seconds. After it the call fails with STORE_BUSY.</param>
/// <param name="Readers">How many reads may run at once, at least 1; null for four.</param>
/// <param name="IsReadOnly">Whether the file is opened for reading only; a write then fails with STORE_READ_ONLY, and the file must be there and of the present version.</param>
public sealed record SqliteStoreOptions(TimeSpan? BusyTimeout = null, int? Readers = null, bool IsReadOnly = false);
