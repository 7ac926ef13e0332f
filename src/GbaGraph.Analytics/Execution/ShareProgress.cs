namespace GbaGraph.Analytics.Execution;

/// <summary>Splits progress into stages that follow each other, each as large as its share of the steps.</summary>
internal sealed class ShareProgress(IProgress<double>? progress, long steps)
{
    private long _before;

    /// <summary>Progress of the next stage; null where nobody listens.</summary>
    public IProgress<double>? Next(long own)
    {
        var stage = progress is null ? null : new Stage(progress, (double)_before / steps, (double)own / steps);
        _before += own;
        return stage;
    }

    private sealed class Stage(IProgress<double> whole, double before, double share) : IProgress<double>
    {
        public void Report(double value) => whole.Report(Math.Min(1, before + (share * value)));
    }
}
