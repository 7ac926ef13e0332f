namespace GbaGraph.Domain.Paging;

/// <summary>One criterion of an order. Every order ends with the row's own id, so that it is total.</summary>
/// <param name="Field">What to sort by.</param>
/// <param name="Direction">Which way.</param>
public sealed record Sort<TField>(TField Field, SortDirection Direction) where TField : struct, Enum;
