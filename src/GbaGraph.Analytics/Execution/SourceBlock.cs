namespace GbaGraph.Analytics.Execution;

/// <summary>The items First … End − 1.</summary>
internal readonly record struct SourceBlock(int Index, int First, int End);
