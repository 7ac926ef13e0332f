namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>How far a <see cref="ResultDocument"/> had been written.</summary>
internal readonly record struct ResultMark(int Bytes, int Frames, int Holes);
