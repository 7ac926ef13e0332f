namespace GbaGraph.GraphQL;

/// <summary>Turns a value into one of another type.</summary>
public delegate TTarget ChangeType<in TSource, out TTarget>(TSource source);
