namespace GbaGraph.Analytics.Execution;

/// <summary>Estimates the progress of an iteration by how far its change has come down towards the tolerance; rises and ends at 1.</summary>
internal sealed class SettlingProgress(IProgress<double>? progress, double tolerance)
{
    private double _reported;

    public void Report(double change)
    {
        var share = Math.Log(Math.Min(change, 1)) / Math.Log(Math.Min(tolerance, 0.5));
        _reported = Math.Max(_reported, double.IsFinite(share) ? Math.Clamp(share, 0, 0.99) : 0);
        progress?.Report(_reported);
    }

    public void Finish() => progress?.Report(1);
}
