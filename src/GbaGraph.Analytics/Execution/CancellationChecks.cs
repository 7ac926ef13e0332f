namespace GbaGraph.Analytics.Execution;

/// <summary>Cancellation inside loops whose steps are too short to ask at each.</summary>
internal static class CancellationChecks
{
    /// <summary>Checks cancellation at step 0 and every 4096 steps after: where a step costs up to some microseconds, within 50 ms.</summary>
    public static void CheckEvery4096(this CancellationToken cancellationToken, int step)
    {
        if ((step & 4095) == 0)
            cancellationToken.ThrowIfCancellationRequested();
    }
}
