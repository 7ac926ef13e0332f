namespace GbaGraph.Analytics.Flows;

/// <summary>A flow from one place to another.</summary>
/// <param name="Origin">The place from which it flows, 0 or more.</param>
/// <param name="Destination">The place to which it flows, 0 or more.</param>
/// <param name="Flow">How much: patents, people, money; finite, at least 0.</param>
/// <param name="OriginMass">The size of the origin, above 0; not used by the doubly constrained model.</param>
/// <param name="DestinationMass">The size of the destination, above 0; not used by the doubly constrained model.</param>
/// <param name="Distance">Their distance, above 0.</param>
public sealed record FlowObservation(
    int Origin, int Destination, double Flow, double OriginMass, double DestinationMass, double Distance);
