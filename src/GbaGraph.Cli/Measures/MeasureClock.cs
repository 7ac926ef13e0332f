using System.Diagnostics;

namespace GbaGraph.Cli.Measures;

/// <summary>How long a measure has computed, and the token that stops it when its time is up. What is read meanwhile counts for neither.</summary>
internal sealed class MeasureClock : IDisposable
{
    private readonly Stopwatch _watch = new();
    private readonly TimeSpan? _limit;
    private readonly CancellationTokenSource _stop;

    /// <param name="limit">Seconds after which the measure is stopped; null for never.</param>
    /// <param name="cancellationToken">Stops it at any time.</param>
    public MeasureClock(double? limit, CancellationToken cancellationToken)
    {
        _limit = limit is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>The time in which the clock ran.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    public void Start()
    {
        _watch.Start();
        if (_limit is { } limit)
            _stop.CancelAfter(limit > Elapsed ? limit - Elapsed : TimeSpan.Zero);
    }

    public void Pause()
    {
        _watch.Stop();
        _stop.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _stop.Dispose();
}
