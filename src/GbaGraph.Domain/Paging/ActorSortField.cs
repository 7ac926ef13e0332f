namespace GbaGraph.Domain.Paging;

/// <summary>What actors can be sorted by.</summary>
public enum ActorSortField
{
    /// <summary>By slug.</summary>
    Slug,

    /// <summary>By the name shown in English, ordinal.</summary>
    Name,

    /// <summary>By the written name of the kind.</summary>
    Kind,

    /// <summary>By the first day of the founding date.</summary>
    Founded,

    /// <summary>By the number of links of any status.</summary>
    Degree,
}
