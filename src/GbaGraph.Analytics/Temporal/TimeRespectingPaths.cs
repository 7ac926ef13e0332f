using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Temporal;

/// <summary>
/// Time-respecting paths: what could have spread from a node along edges in the order of time, and when it would have arrived first. Two
/// actors may be tied by a path in the network of all years, and yet nothing could pass, because the ties came in the wrong order.
/// <para><b>Networks:</b> directed or not; weights are ignored. An edge exists at its time only. Nodes out of reach, isolated ones among
/// them, have no arrival.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> O(n); one thread, no recursion.</para>
/// <para><b>Paper:</b> D. Kempe, J. Kleinberg, A. Kumar (2002), Connectivity and inference problems for temporal networks, Journal of
/// Computer and System Sciences 64(4), 820–842, doi:10.1006/jcss.2002.1829; H. Wu, J. Cheng, S. Huang, Y. Ke, Y. Lu, Y. Xu (2014), Path
/// problems in temporal graphs, PVLDB 7(9), 721–732, doi:10.14778/2732939.2732945.</para>
/// <para><b>Elsewhere:</b> none in NetworkX or igraph. Without time see <see cref="Cohesion.AllShortestPaths"/>.</para>
/// </summary>
public sealed class TimeRespectingPaths
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "earliest t_k over paths s → v with start ≤ t₁ ≤ t₂ ≤ … ≤ t_k; strict: t₁ < t₂ < … < t_k";

    /// <summary>Finds the earliest arrival at every node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="parameters">The source, the start, and whether times must rise.</param>
    /// <param name="progress">Receives the finished share of the times, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every time and node.</param>
    /// <exception cref="ArgumentNullException">The network or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The source is not in the network.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public TimePathResult Compute(
        TemporalNetwork network,
        TimePathParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Source < 0 || parameters.Source >= network.NodeCount)
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Source, $"There is no such node; the network has {network.NodeCount}.");
        cancellationToken.ThrowIfCancellationRequested();
        var spread = new TimeSpread(network, parameters);
        int[] times = [.. network.Times.Where(time => time >= parameters.Start)];
        NodeSweep.Run(times.Length, 1, index => spread.Over(times[index], cancellationToken), progress, cancellationToken);
        return new TimePathResult(parameters, [.. spread.Arrivals], [.. spread.Previous]);
    }
}
