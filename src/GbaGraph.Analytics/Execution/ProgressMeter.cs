namespace GbaGraph.Analytics.Execution;

/// <summary>Counts finished steps of any thread, and reports each whole percent once, in rising order, one report at a time.</summary>
internal sealed class ProgressMeter(IProgress<double>? progress, int steps)
{
    private readonly Lock _gate = new();
    private int _done;
    private int _percent;

    /// <summary>Counts steps that were finished together.</summary>
    public void Step(int count = 1)
    {
        if (progress is null)
            return;
        lock (_gate)
        {
            _done += count;
            var percent = (int)(100L * _done / steps);
            if (percent > _percent && percent < 100)
                progress.Report((_percent = percent) / 100.0);
        }
    }

    /// <summary>Reports 1.</summary>
    public void Finish() => progress?.Report(1);
}
