namespace GbaGraph.Analytics.Execution;

/// <summary>Splits progress into equal stages that follow each other: a stage's 0 to 1 is its part of the whole.</summary>
internal sealed class StagedProgress(IProgress<double>? progress, int stages)
{
    private int _started;

    /// <summary>Progress of the next stage; null where nobody listens.</summary>
    public IProgress<double>? Next() => progress is null ? null : new Stage(progress, _started++, stages);

    private sealed class Stage(IProgress<double> whole, int index, int stages) : IProgress<double>
    {
        public void Report(double value) => whole.Report(Math.Min(1, (index + value) / stages));
    }
}
