namespace GbaGraph.Domain.Paging;

/// <summary>What events can be sorted by.</summary>
public enum EventSortField
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>By the first day of the date.</summary>
    Date,
}
