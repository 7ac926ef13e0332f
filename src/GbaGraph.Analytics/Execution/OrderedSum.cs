using System.Collections.Concurrent;

namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Adds the vectors of the blocks in the order of the blocks, each as soon as those before it are in; a vector that was added is
/// used again. At most <see cref="SourceBlocks.Limit"/> vectors are alive, and as a rule little more than one a worker. No thread waits
/// for another: one that finds another adding leaves its vector to it.
/// </summary>
internal sealed class OrderedSum(int length)
{
    private readonly double[]?[] _waiting = new double[SourceBlocks.Limit][];
    private readonly ConcurrentStack<double[]> _free = [];
    private readonly double[] _total = new double[length];
    private int _next;
    private int _isAdding;

    public double[] Total => _total;

    /// <summary>A vector of zeros.</summary>
    public double[] Rent()
    {
        if (!_free.TryPop(out var vector))
            return new double[length];
        Array.Clear(vector);
        return vector;
    }

    public void Add(int block, double[] vector)
    {
        Volatile.Write(ref _waiting[block], vector);

        // Asked again after each turn, because a vector may have come while the one who adds was about to leave.
        while (Due() is not null && Interlocked.CompareExchange(ref _isAdding, 1, 0) == 0)
        {
            while (Due() is { } due)
                AddNext(due);
            Interlocked.Exchange(ref _isAdding, 0);
        }
    }

    private double[]? Due()
    {
        var next = Volatile.Read(ref _next);
        return next < SourceBlocks.Limit ? Volatile.Read(ref _waiting[next]) : null;
    }

    private void AddNext(double[] due)
    {
        for (var i = 0; i < _total.Length; i++)
            _total[i] += due[i];
        _waiting[_next] = null;
        Volatile.Write(ref _next, _next + 1);
        _free.Push(due);
    }
}
