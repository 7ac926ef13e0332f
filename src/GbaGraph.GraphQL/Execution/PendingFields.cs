using System.Buffers;

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
        if (count == waiting.Length) Resize(Math.Max(16, count * 2), count);
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

    /// <summary>Lets each remaining task bring its field back to the loop when it ends, and gives the memory back.</summary>
    public void Park(RequestLoop loop)
    {
        for (var i = 0; i < count; i++)
        {
            var parked = new ParkedField(complete, loop, waiting[i].Hole, waiting[i].Task);
            waiting[i].Task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(parked.Wake);
        }

        var used = count;
        count = 0;
        Resize(0, used);
    }

    private void Resize(int size, int used)
    {
        (int, Task)[] other = size == 0 ? [] : ArrayPool<(int, Task)>.Shared.Rent(size);
        waiting.AsSpan(0, count).CopyTo(other);
        Array.Clear(waiting, 0, used);
        if (waiting.Length > 0) ArrayPool<(int, Task)>.Shared.Return(waiting);
        waiting = other;
    }

    private sealed class ParkedField(Action<int, Task> complete, RequestLoop loop, int hole, Task task)
    {
        public void Wake() => loop.Post(static field => ((ParkedField)field!).Complete(), this);

        private void Complete() => complete(hole, task);
    }
}
