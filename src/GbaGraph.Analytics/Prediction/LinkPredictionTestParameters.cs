namespace GbaGraph.Analytics.Prediction;

/// <summary>Parameters of <see cref="LinkPredictionTest"/>.</summary>
/// <param name="Score">How pairs are scored.</param>
/// <param name="HeldOut">The share of the edges that is held out, above 0 and below 1; at least one edge is.</param>
/// <param name="Replicates">How often edges are held out, at least 2.</param>
/// <param name="NonEdges">How many pairs that are not tied are compared with at most; where there are fewer, all of them are.</param>
/// <param name="Beta">How much a step counts; for <see cref="LinkScore.Katz"/> alone.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record LinkPredictionTestParameters(
    LinkScore Score = LinkScore.AdamicAdar,
    double HeldOut = 0.1,
    int Replicates = 10,
    int NonEdges = 10_000,
    double Beta = 0.01,
    ulong Seed = 1);
