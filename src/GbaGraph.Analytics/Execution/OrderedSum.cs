namespace GbaGraph.Analytics.Execution;

/// <summary>
/// Adds the vectors of the blocks in the order of the blocks, each as soon as those before it are in; a vector that was added is
/// used again. At most <see cref="SourceBlocks.Limit"/> vectors are alive, and as a rule little more than one a worker.
/// </summary>
internal sealed class OrderedSum(int length)
{
    private readonly Lock _gate = new();
    private readonly double[]?[] _waiting = new double[SourceBlocks.Limit][];
    private readonly Stack<double[]> _free = [];
    private readonly double[] _total = new double[length];
    private int _next;

    public double[] Total => _total;

    /// <summary>A vector of zeros.</summary>
    public double[] Rent()
    {
        lock (_gate)
        {
            if (_free.TryPop(out var vector))
            {
                Array.Clear(vector);
                return vector;
            }
        }

        return new double[length];
    }

    public void Add(int block, double[] vector)
    {
        lock (_gate)
        {
            _waiting[block] = vector;
            while (_next < SourceBlocks.Limit && _waiting[_next] is { } due)
            {
                for (var i = 0; i < _total.Length; i++)
                    _total[i] += due[i];
                _waiting[_next++] = null;
                _free.Push(due);
            }
        }
    }
}
