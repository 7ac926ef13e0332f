namespace GbaGraph.Storage.Paging;

/// <summary>A row with its values of the order's criteria.</summary>
internal sealed record KeyedRow<T>(T Value, object?[] Keys);
