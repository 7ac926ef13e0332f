namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Visits the items 0 … n − 1 once each, in blocks that the workers share. A visit may write only to places of its own item, so that
/// the result is the same for any number of workers. Cancellation is checked and progress counted at every item.
/// </summary>
internal static class NodeSweep
{
    public static void Run(
        int items, int? workers, Action<int> visit, IProgress<double>? progress, CancellationToken cancellationToken) =>
        Run(items, workers, () => 0, (_, item) => visit(item), progress, cancellationToken);

    public static void Run<TWorkspace>(
        int items,
        int? workers,
        Func<TWorkspace> workspace,
        Action<TWorkspace, int> visit,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        var meter = new ProgressMeter(progress, items);
        SourceBlocks.Run(items, SourceBlocks.WorkersFor(workers, items), workspace, Sweep, cancellationToken);
        meter.Finish();

        void Sweep(TWorkspace own, SourceBlock block)
        {
            for (var item = block.First; item < block.End; item++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                visit(own, item);
                meter.Step();
            }
        }
    }
}
