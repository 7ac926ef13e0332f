namespace GbaGraph.GraphQL;

/// <summary>Turns a value into one of another type.</summary>
public delegate object? ChangeType(object? source);
