using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Flows;

/// <summary>
/// Gravity models of flows between places: flows grow with the sizes of both and fall with their distance. What a model does not explain,
/// its residuals, are the ties of places beyond size and nearness.
/// <para><b>Data:</b> any pairs of places, each once; pairs left out (such as a place with itself) are no part of the model. Zero flows are
/// refused by <see cref="GravityKind.LogLinear"/>, because leaving them out would bias it; take <see cref="GravityKind.Poisson"/>.</para>
/// <para><b>Time</b> O(flows) a round, <b>memory</b> O(flows); one thread. Logarithms and exponentials may differ in the last digit between
/// machines; a fit of well-conditioned data agrees to about 10⁻⁹.</para>
/// <para><b>Paper:</b> A. G. Wilson (1967), A statistical theory of spatial distribution models, Transportation Research 1(3), 253–269,
/// doi:10.1016/0041-1647(67)90035-4; J. M. C. Santos Silva, S. Tenreyro (2006), The log of gravity, Review of Economics and Statistics 88(4),
/// 641–658, doi:10.1162/rest.88.4.641; R. Flowerdew, M. Aitkin (1982), A method of fitting the gravity model based on the Poisson
/// distribution, Journal of Regional Science 22(2), 191–202.</para>
/// <para><b>Elsewhere:</b> R's <c>gravity</c> and <c>glm(family = poisson)</c>, Python's <c>spint</c>. To test what residuals go with, see
/// <see cref="MatrixRegression"/>.</para>
/// </summary>
public sealed class GravityModel
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "F_ij = K · M_i^α · M_j^β · d_ij^γ; doubly constrained F_ij = A_i O_i B_j D_j d_ij^γ with Σ over j of F_ij = O_i, Σ over i of F_ij = D_j";

    /// <summary>Fits the model.</summary>
    /// <param name="parameters">The flows, and how the model is fitted.</param>
    /// <param name="progress">Receives 1 at the end.</param>
    /// <param name="cancellationToken">Checked in every round.</param>
    /// <exception cref="ArgumentNullException">The parameters are missing.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few flows, a pair occurs twice, a flow, mass or distance is out of its range, or the masses or distances don't vary enough.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind, the tolerance or the number of rounds is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The fit did not settle in the rounds allowed.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public GravityResult Compute(
        GravityParameters parameters, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        GravityData.Require(parameters, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var (coefficients, fitted, iterations) = parameters.Kind switch
        {
            GravityKind.LogLinear => UnconstrainedGravity.LogLinear(parameters.Flows, cancellationToken),
            GravityKind.Poisson => UnconstrainedGravity.Poisson(parameters, cancellationToken),
            _ => new ConstrainedGravity(parameters).Fit(cancellationToken),
        };
        progress?.Report(1);
        double[] observed = [.. parameters.Flows.Select(flow => flow.Flow)];
        var correlation = Correlation.Pearson(observed, fitted);
        return new GravityResult(
            parameters,
            [.. coefficients],
            [.. fitted],
            [.. observed.Zip(fitted, (flow, expected) => flow - expected)],
            correlation * correlation,
            GravityData.Deviance(observed, fitted),
            iterations);
    }
}
