namespace GbaGraph.Domain.Paging;

/// <summary>What observations can be sorted by.</summary>
public enum ObservationSortField
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>By the key of the metric.</summary>
    Metric,

    /// <summary>By value.</summary>
    Value,

    /// <summary>By the first day of the period.</summary>
    Period,
}
