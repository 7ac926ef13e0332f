namespace GbaGraph.GraphQL.Http;

/// <summary>Counts what goes on at once, so that no more than an allowed number does.</summary>
internal sealed class AdmissionLimit
{
    private int count;

    /// <summary>A place among <paramref name="max"/>, to be disposed when it is free again; null if all are taken.</summary>
    public Place? Enter(int max)
    {
        if (Interlocked.Increment(ref count) <= max) return new Place(this);
        Interlocked.Decrement(ref count);
        return null;
    }

    /// <summary>One of the places. Disposing it twice frees it once.</summary>
    public sealed class Place(AdmissionLimit limit) : IDisposable
    {
        private AdmissionLimit? limit = limit;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref limit, null) is { } taken) Interlocked.Decrement(ref taken.count);
        }
    }
}
