using System.Buffers;

namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Fields whose resolver hasn't ended. Most of them end when a batch is loaded on the request's own loop, so that they
/// are asked first, which costs nothing, and get a continuation, which wakes the loop, only when the loop has nothing left to do.
/// </summary>
/// <param name="complete">Completes the field of that hole, whose task has ended.</param>
/// <param name="expected">How many to make room for at first; at least 1.</param>
internal sealed class PendingFields(Action<int, Task> complete, int expected)
{
    private (int Hole, Task Task, bool IsWatched)[] waiting = [];
    private int count;

    public void Add(int hole, Task task)
    {
        if (count == waiting.Length) Resize(Math.Max(expected, count * 2));
        waiting[count++] = (hole, task, false);
    }

    /// <summary>Completes the fields whose task has ended, in the order in which they began to wait; false if there was none.</summary>
    public bool CompleteEnded()
    {
        var kept = 0;
        var end = count;
        for (var i = 0; i < end; i++)
        {
            var (hole, task, _) = waiting[i];
            if (task.IsCompleted) complete(hole, task);
            else if (kept++ < i) waiting[kept - 1] = waiting[i];
        }

        // Those that began to wait meanwhile come next time.
        if (kept < end) Array.Copy(waiting, end, waiting, kept, count - end);
        count -= end - kept;
        Array.Clear(waiting, count, end - kept);
        return kept < end;
    }

    /// <summary>Lets each remaining task wake the loop when it ends; without any, gives the memory back.</summary>
    public void Watch(Action wake)
    {
        for (var i = 0; i < count; i++)
        {
            if (waiting[i].IsWatched) continue;
            waiting[i].IsWatched = true;
            waiting[i].Task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(wake);
        }

        if (count == 0) Resize(0);
    }

    private void Resize(int size)
    {
        (int, Task, bool)[] other = size == 0 ? [] : ArrayPool<(int, Task, bool)>.Shared.Rent(size);
        waiting.AsSpan(0, count).CopyTo(other);
        Array.Clear(waiting, 0, count);
        if (waiting.Length > 0) ArrayPool<(int, Task, bool)>.Shared.Return(waiting);
        waiting = other;
    }
}
