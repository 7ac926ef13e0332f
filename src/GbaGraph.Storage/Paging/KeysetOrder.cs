namespace GbaGraph.Storage.Paging;

/// <summary>A total order of rows. Missing values come last in both directions.</summary>
/// <param name="entity">What is sorted, as one word for the fingerprint.</param>
/// <param name="keys">The criteria; the last is the id.</param>
internal sealed class KeysetOrder(string entity, IReadOnlyList<SortKey> keys)
{
    /// <summary>The criteria; the last is the id.</summary>
    public IReadOnlyList<SortKey> Keys => keys;

    /// <summary>Equal for equal orders of the same rows; part of every cursor, so that a cursor of one store is good in another.</summary>
    public string Fingerprint { get; } = entity + string.Concat(keys.Select(k => (k.IsDescending ? "-" : "+") + k.Column));
}
