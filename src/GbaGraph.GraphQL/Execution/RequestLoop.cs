namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one request one step at a time, so that nothing in the execution needs a lock and batches are
/// the same on every run. When no step is ready and no batch is on its way, the batches that were asked for meanwhile are
/// loaded together: so a level of the query is one batch a loader, whichever batch of the level before came back first.
/// </summary>
internal sealed class RequestLoop(PendingFields pending) : SynchronizationContext
{
    // A batch that asks another loader for values can't end before these are there, so they don't wait for it.
    private static readonly AsyncLocal<bool> WithinABatch = new();

    private readonly Lock gate = new();
    private readonly ExecutionContext? ambient = ExecutionContext.Capture();
    private Queue<(SendOrPostCallback Step, object? State)>? ready;
    private List<Func<ValueTask>>? batches;
    private Action? watch;
    private int batchesRunning;
    private bool isWaitedForByABatch;
    private bool isRunning;

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            (ready ??= []).Enqueue((d, state));
            if (isRunning) return;
            isRunning = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static loop => loop.Resume(), this, preferLocal: false);
    }

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("The loop takes no blocking calls.");

    public override SynchronizationContext CreateCopy() => this;

    public void Schedule(Func<ValueTask> batch)
    {
        bool wake;
        lock (gate)
        {
            (batches ??= []).Add(batch);
            isWaitedForByABatch |= WithinABatch.Value;
            wake = !isRunning;
        }

        if (wake) Wake();
    }

    /// <summary>Runs the first step on the caller's thread, and whatever becomes ready with it.</summary>
    public void Start(Action step)
    {
        isRunning = true;
        Run(step);
    }

    private void Wake() => Post(static _ => { }, null);

    private void Resume()
    {
        if (ambient is null) Run(null);
        else ExecutionContext.Run(ambient, static loop => ((RequestLoop)loop!).Run(null), this);
    }

    private void Run(Action? first)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            first?.Invoke();
            do RunReady();
            while (!TryStop());
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Goes on until nothing is left that could be done without waiting.</summary>
    private void RunReady()
    {
        while (true)
        {
            if (TryTake(out var step)) step.Step(step.State);
            else if (!pending.CompleteEnded() && !TryDispatch()) return;
        }
    }

    private bool TryTake(out (SendOrPostCallback Step, object? State) step)
    {
        step = default;
        lock (gate) return ready is not null && ready.TryDequeue(out step);
    }

    /// <summary>Starts the batches; each reports its failures to those who wait for its values.</summary>
    private bool TryDispatch()
    {
        List<Func<ValueTask>>? due;
        lock (gate)
        {
            if (!IsDue) return false;
            due = batches!;
            batches = null;
            isWaitedForByABatch = false;
            batchesRunning += due.Count;
        }

        foreach (var batch in due) _ = RunAsync(batch);
        return true;
    }

    private bool IsDue => batches is not null && (batchesRunning == 0 || isWaitedForByABatch);

    private async Task RunAsync(Func<ValueTask> batch)
    {
        WithinABatch.Value = true;
        try
        {
            await batch();
        }
        finally
        {
            bool wake;
            lock (gate)
            {
                batchesRunning--;
                wake = !isRunning && IsDue;
            }

            if (wake) Wake();
        }
    }

    private bool TryStop()
    {
        pending.Watch(watch ??= Wake);
        lock (gate)
        {
            if (ready?.Count > 0 || IsDue) return false;
            isRunning = false;
            return true;
        }
    }
}
