namespace GbaGraph.Storage.Paging;

/// <summary>One criterion of an order.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
/// <param name="IsNullable">Whether the column may be missing; a missing value comes last.</param>
/// <param name="IsNumber">Whether it holds integers; else text.</param>
internal sealed record SortKey(string Column, bool IsDescending = false, bool IsNullable = false, bool IsNumber = false);
