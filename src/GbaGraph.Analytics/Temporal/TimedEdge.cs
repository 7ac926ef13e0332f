namespace GbaGraph.Analytics.Temporal;

/// <summary>An edge at a time.</summary>
/// <param name="Source">The node from which it leads; one end of an undirected edge.</param>
/// <param name="Target">The node to which it leads.</param>
/// <param name="Time">When: a year, a month number, …</param>
/// <param name="Weight">The weight, from <see cref="Graphs.CsrGraph.SmallestWeight"/> to <see cref="Graphs.CsrGraph.LargestWeight"/>.</param>
public sealed record TimedEdge(int Source, int Target, int Time, double Weight = 1);
