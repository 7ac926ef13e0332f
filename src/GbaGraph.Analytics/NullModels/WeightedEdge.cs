namespace GbaGraph.Analytics.NullModels;

internal readonly record struct WeightedEdge(int Source, int Target, double Weight);
