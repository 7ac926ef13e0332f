namespace GbaGraph.Analytics.Prediction;

/// <summary>How well a score finds ties that were held out.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Auc">
/// The mean over the replicates of the probability that a tie held out scores higher than a pair that is not tied, equal scores counting
/// half: ½ for guessing, 1 for a perfect score.
/// </param>
/// <param name="AucDeviation">Its standard deviation over the replicates, with divisor R − 1.</param>
/// <param name="Precision">
/// The mean of the share of ties held out among the L highest scores, L the number of ties held out; among equal scores at the end, as
/// expected if drawn at random.
/// </param>
/// <param name="PrecisionDeviation">Its standard deviation over the replicates.</param>
public sealed record LinkPredictionTestResult(
    LinkPredictionTestParameters Parameters, double Auc, double AucDeviation, double Precision, double PrecisionDeviation);
