namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Counts finished steps of any thread, and reports each whole percent once at most, in rising order, one report at a time. No thread
/// waits for another: one that finds another reporting leaves its percent to it.
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
        while (IsDue() && Interlocked.CompareExchange(ref _isReporting, 1, 0) == 0)
        {
            if (IsDue())
            {
                var percent = Percent();
                Volatile.Write(ref _percent, percent);
                progress.Report(percent / 100.0);
            }

            Interlocked.Exchange(ref _isReporting, 0);
        }
    }

    /// <summary>Reports 1.</summary>
    public void Finish() => progress?.Report(1);

    private bool IsDue() => Percent() is var percent && percent > Volatile.Read(ref _percent) && percent < 100;

    private int Percent() => (int)(100L * Volatile.Read(ref _done) / steps);
}
