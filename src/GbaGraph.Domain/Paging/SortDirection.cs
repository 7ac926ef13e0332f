namespace GbaGraph.Domain.Paging;

/// <summary>Which way to sort. Missing values come last in both.</summary>
public enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}
