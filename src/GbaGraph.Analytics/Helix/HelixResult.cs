namespace GbaGraph.Analytics.Helix;

/// <summary>Entropies and shared information of two or three dimensions, all in bits.</summary>
/// <param name="FirstEntropy">H of the first dimension.</param>
/// <param name="SecondEntropy">H of the second.</param>
/// <param name="ThirdEntropy">H of the third.</param>
/// <param name="FirstSecondEntropy">H of the first and second together.</param>
/// <param name="FirstThirdEntropy">H of the first and third together.</param>
/// <param name="SecondThirdEntropy">H of the second and third together.</param>
/// <param name="JointEntropy">H of all three together.</param>
/// <param name="FirstSecond">T of the first and second, at least 0: what knowing one tells of the other.</param>
/// <param name="FirstThird">T of the first and third.</param>
/// <param name="SecondThird">T of the second and third.</param>
/// <param name="Triple">T of all three: negative for synergy (less uncertainty than the pairs explain), positive for redundancy.</param>
public sealed record HelixResult(
    double FirstEntropy,
    double SecondEntropy,
    double ThirdEntropy,
    double FirstSecondEntropy,
    double FirstThirdEntropy,
    double SecondThirdEntropy,
    double JointEntropy,
    double FirstSecond,
    double FirstThird,
    double SecondThird,
    double Triple);
