namespace GbaGraph.Api.Filters;

/// <summary>Which way to sort; missing values come last in both.</summary>
public enum SortEnumType
{
    /// <summary>Smallest first.</summary>
    ASC,

    /// <summary>Largest first.</summary>
    DESC,
}
