namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Counts finished steps of any thread, and reports every whole percent below 100 that they come to once, in rising order, one report at
/// a time. No thread waits for another: one that finds another reporting leaves its percents to it.
/// </summary>
internal sealed class ProgressMeter(IProgress<double>? progress, int steps)
{
    private int _done;
    private int _percent;
    private int _isReporting;

    /// <summary>Counts steps that were finished together.</summary>
    public void Step(int count = 1)
    {
        if (progress is null)
            return;
        Interlocked.Add(ref _done, count);

        // Asked again after each turn, because steps may have been counted while the one who reports was about to leave.
        while (IsDue() && Interlocked.CompareExchange(ref _isReporting, 1, 0) == 0)
        {
            while (IsDue())
            {
                Volatile.Write(ref _percent, _percent + 1);
                progress.Report(_percent / 100.0);
            }

            Interlocked.Exchange(ref _isReporting, 0);
        }
    }

    /// <summary>Reports 1.</summary>
    public void Finish() => progress?.Report(1);

    private bool IsDue() => Volatile.Read(ref _percent) < Math.Min(99, (int)(100L * Volatile.Read(ref _done) / steps));
}
