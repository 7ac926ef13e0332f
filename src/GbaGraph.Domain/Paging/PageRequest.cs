namespace GbaGraph.Domain.Paging;

/// <summary>Which page: the first rows after a cursor, or the last rows before one.</summary>
/// <param name="First">How many from the start, or null.</param>
/// <param name="After">Rows after this cursor only.</param>
/// <param name="Last">How many from the end, or null. With both, the last of the first.</param>
/// <param name="Before">Rows before this cursor only.</param>
/// <param name="IncludeTotalCount">Whether to count all rows that fulfil the filter; a count costs a statement.</param>
public sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null, bool IncludeTotalCount = false);
