using System.Runtime.ExceptionServices;

namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Splits items 0 … n − 1 into at most <see cref="Limit"/> runs whose bounds depend on n alone, and lets the workers take them in
/// order. Whatever is summed per block and then over the blocks in order is the same for any number of workers.
/// </summary>
internal static class SourceBlocks
{
    public const int Limit = 64;

    public static int Count(int items) => Math.Min(Limit, items);

    public static int WorkersFor(int? asked, int items) =>
        Math.Max(1, Math.Min(asked ?? Environment.ProcessorCount, Count(items)));

    public static int? Checked(int? workers)
    {
        if (workers is { } count)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(workers));
        return workers;
    }

    /// <summary>Runs the body once a block; each worker has a workspace of its own.</summary>
    public static void Run<TWorkspace>(
        int items, int workers, Func<TWorkspace> workspace, Action<TWorkspace, SourceBlock> body, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = Count(items);
        var next = -1;
        void Work()
        {
            if (Volatile.Read(ref next) >= count - 1)
                return;
            var own = workspace();
            for (var block = Interlocked.Increment(ref next); block < count; block = Interlocked.Increment(ref next))
                body(own, new SourceBlock(block, Bound(items, count, block), Bound(items, count, block + 1)));
        }

        if (workers == 1)
            Work();
        else
            RunOnAll(workers, Work, cancellationToken);
    }

    private static int Bound(int items, int count, int block) => (int)((long)items * block / count);

    private static void RunOnAll(int workers, Action work, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken };
        try
        {
            Parallel.For(0, workers, options, _ => work());
        }
        catch (AggregateException failures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
