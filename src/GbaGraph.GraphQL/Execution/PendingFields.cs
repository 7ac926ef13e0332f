namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Fields whose resolver hasn't ended. Most of them end when a batch is loaded on the request's own loop, so that they
/// are asked first, which costs nothing, and get a continuation only when the loop has nothing left to do.
/// </summary>
internal sealed class PendingFields(Action<int, Task> complete)
{
    private (int Hole, Task Task)[] waiting = [];
    private int count;

    public void Add(int hole, Task task)
    {
        if (count == waiting.Length) Array.Resize(ref waiting, Math.Max(8, count * 2));
        waiting[count++] = (hole, task);
    }

    /// <summary>Completes the fields whose task has ended, in the order in which they began to wait; false if there was none.</summary>
    public bool CompleteEnded()
    {
        var kept = 0;
        var end = 0;
        for (; end < count; end++)
        {
            var (hole, task) = waiting[end];
            if (task.IsCompleted) complete(hole, task);
            else waiting[kept++] = waiting[end];
        }

        Array.Clear(waiting, kept, end - kept);
        count = kept;
        return kept < end;
    }

    /// <summary>Lets each remaining task bring its field back to the loop when it ends.</summary>
    public void Park(RequestLoop loop)
    {
        for (var i = 0; i < count; i++)
        {
            var parked = new ParkedField(complete, loop, waiting[i].Hole, waiting[i].Task);
            waiting[i].Task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(parked.Wake);
        }

        Array.Clear(waiting, 0, count);
        count = 0;
    }

    private sealed class ParkedField(Action<int, Task> complete, RequestLoop loop, int hole, Task task)
    {
        public void Wake() => loop.Post(static field => ((ParkedField)field!).Complete(), this);

        private void Complete() => complete(hole, task);
    }
}
