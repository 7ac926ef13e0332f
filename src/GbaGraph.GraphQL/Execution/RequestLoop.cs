namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one request one step at a time, so that nothing in the execution needs a lock and batches are
/// the same on every run. When no step is ready, the batches that were asked for meanwhile are loaded together.
/// </summary>
internal sealed class RequestLoop : SynchronizationContext
{
    private readonly Lock gate = new();
    private readonly Queue<(SendOrPostCallback Step, object? State)> ready = [];
    private readonly List<Func<ValueTask>> batches = [];
    private readonly ExecutionContext? ambient = ExecutionContext.Capture();
    private bool isRunning;

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            ready.Enqueue((d, state));
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
            batches.Add(batch);
            wake = !isRunning;
        }

        if (wake) Post(static _ => { }, null);
    }

    /// <summary>Runs the first step on the caller's thread, and whatever becomes ready with it.</summary>
    public void Start(Action step)
    {
        lock (gate)
        {
            ready.Enqueue((static action => ((Action)action!)(), step));
            isRunning = true;
        }

        Run();
    }

    private void Resume()
    {
        if (ambient is null) Run();
        else ExecutionContext.Run(ambient, static loop => ((RequestLoop)loop!).Run(), this);
    }

    private void Run()
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            while (TryTake(out var step, out var due))
            {
                if (due is null) step.Step(step.State);
                else Dispatch(due);
            }
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    private bool TryTake(out (SendOrPostCallback Step, object? State) step, out Func<ValueTask>[]? due)
    {
        lock (gate)
        {
            due = null;
            if (ready.TryDequeue(out step)) return true;
            if (batches.Count > 0)
            {
                due = [.. batches];
                batches.Clear();
                return true;
            }

            isRunning = false;
            return false;
        }
    }

    /// <summary>Starts the batches; each reports its failures to those who wait for its values.</summary>
    private static void Dispatch(Func<ValueTask>[] due)
    {
        foreach (var batch in due) _ = batch().AsTask();
    }
}
