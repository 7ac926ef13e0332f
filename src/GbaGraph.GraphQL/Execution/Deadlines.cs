using System.Collections.Concurrent;

namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Tokens that are cancelled when a request's time is over or its caller has gone. One that nothing cancelled and nobody was
/// given serves again; a task that outlives its request would otherwise be cancelled by a later one.
/// </summary>
internal sealed class Deadlines
{
    private const int MostKept = 256;
    private readonly ConcurrentQueue<CancellationTokenSource> idle = [];

    public Deadline Begin(TimeSpan time, CancellationToken aborted)
    {
        if (!idle.TryDequeue(out var source)) source = new CancellationTokenSource();
        source.CancelAfter(time);
        return new Deadline(this, source, aborted.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source));
    }

    private void End(CancellationTokenSource source, bool isTokenShared)
    {
        if (!isTokenShared && idle.Count < MostKept && source.TryReset()) idle.Enqueue(source);
        else source.Dispose();
    }

    /// <summary>The deadline of one request.</summary>
    public readonly struct Deadline(Deadlines owner, CancellationTokenSource source, CancellationTokenRegistration registration)
    {
        public CancellationToken Token => source.Token;

        public bool IsOver => source.IsCancellationRequested;

        /// <param name="isTokenShared">Whether the token was given to something that may still hold it.</param>
        public void End(bool isTokenShared)
        {
            registration.Dispose();
            owner.End(source, isTokenShared);
        }
    }
}
