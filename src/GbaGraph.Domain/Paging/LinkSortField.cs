namespace GbaGraph.Domain.Paging;

/// <summary>What links can be sorted by.</summary>
public enum LinkSortField
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>By the written name of the kind.</summary>
    Kind,

    /// <summary>By the first day of the start.</summary>
    Start,

    /// <summary>By the first day of the end.</summary>
    End,
}
