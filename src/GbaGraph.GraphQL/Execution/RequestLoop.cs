namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one request one step at a time, so that nothing in the execution needs a lock and batches are
/// the same on every run. When no step is ready, the batches that were asked for meanwhile are loaded together.
/// </summary>
internal sealed class RequestLoop(PendingFields pending) : SynchronizationContext
{
    private readonly Lock gate = new();
    private readonly ExecutionContext? ambient = ExecutionContext.Capture();
    private Queue<(SendOrPostCallback Step, object? State)>? ready;
    private List<Func<ValueTask>>? batches;
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
            wake = !isRunning;
        }

        if (wake) Post(static _ => { }, null);
    }

    /// <summary>Runs the first step on the caller's thread, and whatever becomes ready with it.</summary>
    public void Start(Action step)
    {
        isRunning = true;
        Run(step);
    }

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
            due = batches;
            batches = null;
        }

        foreach (var batch in due ?? []) _ = batch().AsTask();
        return due is not null;
    }

    private bool TryStop()
    {
        pending.Park(this);
        lock (gate)
        {
            if (ready?.Count > 0 || batches is not null) return false;
            isRunning = false;
            return true;
        }
    }
}
