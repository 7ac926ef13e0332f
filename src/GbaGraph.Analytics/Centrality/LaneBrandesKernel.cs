using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases for 16 sources at once, one a lane, level by level. A row of σ or of (1 + δ) / σ holds the lanes in which the
/// node stands at the present level, and zeros in the others, so that a node sums whole rows of its neighbours without asking
/// who precedes whom. Path counts are whole numbers in single precision, exact up to 2²⁴; a count beyond makes the sweep answer
/// false, and the sources go to another kernel. Each lane is summed on its own and lanes are added in their order, so the width of
/// the processor's registers does not show.
/// </summary>
internal sealed class LaneBrandesKernel
{
    public const int Lanes = 16;

    /// <summary>Levels after which a sweep gives up: the deeper the levels, the fewer lanes a node has in each.</summary>
    public const int DeepestLevel = 48;

    private const float LargestExactCount = 1 << 24;

    private static readonly Vector512<int> LaneBits = Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    private static readonly Vector512<long> LowLaneBits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
    private static readonly Vector512<long> HighLaneBits = Vector512.Create(256L, 512, 1024, 2048, 4096, 8192, 16384, 32768);

    private readonly OrderedNetwork _network;
    private readonly ushort[] _seen;
    private readonly float[] _sigma;
    private readonly float[] _front;
    private readonly float[] _next;
    private readonly double[] _scores;
    private readonly int[] _unfinished;
    private readonly int[] _levelStarts = new int[DeepestLevel + 3];
    private double[] _shares;
    private double[] _nextShares;
    private int[] _levelNodes;
    private ushort[] _levelLanes;
    private ushort _allLanes;
    private int _unfinishedCount;
    private float _largestCount;

    public LaneBrandesKernel(OrderedNetwork network)
    {
        var n = network.NodeCount;
        _network = network;
        _seen = new ushort[n];
        (_sigma, _front, _next) = (new float[n * Lanes], new float[n * Lanes], new float[n * Lanes]);
        (_shares, _nextShares) = (new double[n * Lanes], new double[n * Lanes]);
        _scores = new double[n * (Lanes / 2)];
        _unfinished = new int[n];
        (_levelNodes, _levelLanes) = (new int[4 * n], new ushort[4 * n]);
    }

    /// <summary>Adds the dependencies of the sources; false, and nothing added, where the paths are too many or too long.</summary>
    public bool TryAddDependencies(ReadOnlySpan<int> sources, CancellationToken cancellationToken)
    {
        var levels = Forward(sources, cancellationToken);
        if (levels < 0)
        {
            Array.Clear(_front);
            return false;
        }

        Backward(levels, cancellationToken);
        return true;
    }

    /// <summary>Adds to the scores of the graph's nodes what was gathered, and starts from 0 again.</summary>
    public void MoveScoresTo(double[] scores)
    {
        for (var v = 0; v < _network.NodeCount; v++)
        {
            var sum = 0.0;
            foreach (var lane in _scores.AsSpan(v * (Lanes / 2), Lanes / 2))
                sum += lane;
            scores[_network.Nodes[v]] += sum;
        }

        Array.Clear(_scores);
    }

    private int Forward(ReadOnlySpan<int> sources, CancellationToken cancellationToken)
    {
        Start(sources);
        var level = 0;
        while (_levelStarts[level] < _levelStarts[level + 1])
        {
            if (level == DeepestLevel)
                return -1;
            Reserve(_levelStarts[level + 1] + _unfinishedCount);
            if (PushIsCheaper(level))
                Push(level, cancellationToken);
            else
                Pull(level, cancellationToken);
            if (!(_largestCount < LargestExactCount))
                return -1;
            MoveFront(level++);
        }

        return level - 1;
    }

    private void Start(ReadOnlySpan<int> sources)
    {
        var (first, end) = _network.ComponentsOf(sources);
        _seen.AsSpan(first..end).Clear();
        _sigma.AsSpan((first * Lanes)..(end * Lanes)).Clear();
        for (var v = first; v < end; v++)
            _unfinished[v - first] = v;
        (_unfinishedCount, _largestCount) = (end - first, 1);
        for (var lane = 0; lane < sources.Length; lane++)
        {
            var source = sources[lane];
            _sigma[(source * Lanes) + lane] = _front[(source * Lanes) + lane] = 1;
            _seen[source] |= (ushort)(1 << lane);
            (_levelNodes[lane], _levelLanes[lane]) = (source, (ushort)(1 << lane));
        }

        (_levelStarts[0], _levelStarts[1]) = (0, sources.Length);
        _allLanes = (ushort)((1 << sources.Length) - 1);
    }

    private void Reserve(int entries)
    {
        if (entries <= _levelNodes.Length)
            return;
        Array.Resize(ref _levelNodes, entries);
        Array.Resize(ref _levelLanes, entries);
    }

    private bool PushIsCheaper(int level)
    {
        long push = 0;
        for (var i = _levelStarts[level]; i < _levelStarts[level + 1]; i++)
            push += _network.OutOffsets[_levelNodes[i] + 1] - _network.OutOffsets[_levelNodes[i]];
        return push * 4 < _network.InTargets.Length;
    }

    private void Pull(int level, CancellationToken cancellationToken)
    {
        ref var front = ref MemoryMarshal.GetArrayDataReference(_front);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        var (offsets, targets) = (_network.InOffsets, _network.InTargets);
        var (end, kept) = (_levelStarts[level + 1], 0);
        var largest = Vector512.Create(_largestCount);
        for (var i = 0; i < _unfinishedCount; i++)
        {
            cancellationToken.CheckEvery4096(i);
            var v = _unfinished[i];
            var seen = _seen[v];
            if (seen == _allLanes)
                continue;
            var sum = Vector512<float>.Zero;
            foreach (var u in targets.AsSpan(offsets[v]..offsets[v + 1]))
                sum += Vector512.LoadUnsafe(ref front, (nuint)(u * Lanes));
            var reached = (ushort)(Vector512.GreaterThan(sum, Vector512<float>.Zero).ExtractMostSignificantBits() & (ushort)~seen);
            _unfinished[kept++] = v;
            if (reached == 0)
                continue;
            sum = Vector512.BitwiseAnd(sum, MaskOf(reached));
            largest = Vector512.Max(largest, sum);
            (Vector512.LoadUnsafe(ref sigma, (nuint)(v * Lanes)) + sum).StoreUnsafe(ref sigma, (nuint)(v * Lanes));
            _seen[v] = (ushort)(seen | reached);
            (_levelNodes[end], _levelLanes[end++]) = (v, reached);
        }

        _unfinishedCount = kept;
        _levelStarts[level + 2] = end;
        _largestCount = LargestOf(largest);
    }

    private void Push(int level, CancellationToken cancellationToken)
    {
        ref var front = ref MemoryMarshal.GetArrayDataReference(_front);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        var (offsets, targets) = (_network.OutOffsets, _network.OutTargets);
        var end = _levelStarts[level + 1];
        for (var i = _levelStarts[level]; i < _levelStarts[level + 1]; i++)
        {
            cancellationToken.CheckEvery4096(i - _levelStarts[level]);
            var u = _levelNodes[i];
            var lanes = _levelLanes[i];
            var row = Vector512.LoadUnsafe(ref front, (nuint)(u * Lanes)) & MaskOf(lanes);
            foreach (var v in targets.AsSpan(offsets[u]..offsets[u + 1]))
            {
                var fresh = (ushort)(lanes & ~_seen[v]);
                if (fresh == 0)
                    continue;
                var sum = Vector512.LoadUnsafe(ref next, (nuint)(v * Lanes)) + row;
                sum.StoreUnsafe(ref next, (nuint)(v * Lanes));
            }
        }

        for (var i = 0; i < _unfinishedCount; i++)
            end = Settle(_unfinished[i], end);
        _levelStarts[level + 2] = end;
    }

    /// <summary>Takes what was pushed to a node as its σ in the lanes that reach it first now.</summary>
    private int Settle(int v, int end)
    {
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        var sum = Vector512.LoadUnsafe(ref next, (nuint)(v * Lanes));
        var reached = (ushort)(Vector512.GreaterThan(sum, Vector512<float>.Zero).ExtractMostSignificantBits() & (ushort)~_seen[v]);
        if (sum != Vector512<float>.Zero)
            Vector512<float>.Zero.StoreUnsafe(ref next, (nuint)(v * Lanes));
        if (reached == 0)
            return end;
        sum &= MaskOf(reached);
        _largestCount = Math.Max(_largestCount, LargestOf(sum));
        (Vector512.LoadUnsafe(ref sigma, (nuint)(v * Lanes)) + sum).StoreUnsafe(ref sigma, (nuint)(v * Lanes));
        _seen[v] |= reached;
        (_levelNodes[end], _levelLanes[end]) = (v, reached);
        return end + 1;
    }

    /// <summary>The front leaves the level for the next.</summary>
    private void MoveFront(int level)
    {
        ref var front = ref MemoryMarshal.GetArrayDataReference(_front);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        for (var i = _levelStarts[level]; i < _levelStarts[level + 1]; i++)
            Vector512<float>.Zero.StoreUnsafe(ref front, (nuint)(_levelNodes[i] * Lanes));
        for (var i = _levelStarts[level + 1]; i < _levelStarts[level + 2]; i++)
        {
            var place = (nuint)(_levelNodes[i] * Lanes);
            (Vector512.LoadUnsafe(ref sigma, place) & MaskOf(_levelLanes[i])).StoreUnsafe(ref front, place);
        }
    }

    private void Backward(int deepest, CancellationToken cancellationToken)
    {
        for (var level = deepest; level > 0; level--)
        {
            for (var i = _levelStarts[level]; i < _levelStarts[level + 1]; i++)
            {
                cancellationToken.CheckEvery4096(i - _levelStarts[level]);
                AddDependency(_levelNodes[i], _levelLanes[i], level < deepest);
            }

            (_shares, _nextShares) = (_nextShares, _shares);
            var end = level < deepest ? _levelStarts[level + 2] : _levelStarts[level + 1];
            for (var i = _levelStarts[level + 1]; i < end; i++)
                Clear(_nextShares, _levelNodes[i]);
        }

        for (var i = _levelStarts[1]; i < _levelStarts[2]; i++)
            Clear(_shares, _levelNodes[i]);
    }

    /// <summary>δ of the lanes in which v stands at this level, from the rows of the level below.</summary>
    private void AddDependency(int v, ushort lanes, bool hasLevelBelow)
    {
        ref var shares = ref MemoryMarshal.GetArrayDataReference(_shares);
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_nextShares);
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        if (hasLevelBelow)
        {
            foreach (var w in _network.OutTargets.AsSpan(_network.OutOffsets[v].._network.OutOffsets[v + 1]))
            {
                low += Vector512.LoadUnsafe(ref shares, (nuint)(w * Lanes));
                high += Vector512.LoadUnsafe(ref shares, (nuint)((w * Lanes) + (Lanes / 2)));
            }
        }

        var counts = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_sigma), (nuint)(v * Lanes));
        var (lowCounts, highCounts) = Vector512.Widen(counts);
        var (lowMask, highMask) = (MaskOf(lanes, LowLaneBits), MaskOf(lanes, HighLaneBits));
        low = low * lowCounts & lowMask;
        high = high * highCounts & highMask;
        var score = Vector512.LoadUnsafe(ref scores, (nuint)(v * (Lanes / 2)));
        (score + low + high).StoreUnsafe(ref scores, (nuint)(v * (Lanes / 2)));
        ((Vector512<double>.One + low) / lowCounts & lowMask).StoreUnsafe(ref next, (nuint)(v * Lanes));
        ((Vector512<double>.One + high) / highCounts & highMask).StoreUnsafe(ref next, (nuint)((v * Lanes) + (Lanes / 2)));
    }

    private static void Clear(double[] rows, int v) => rows.AsSpan(v * Lanes, Lanes).Clear();

    private static Vector512<float> MaskOf(ushort lanes) =>
        Vector512.Equals(Vector512.Create((int)lanes) & LaneBits, LaneBits).AsSingle();

    private static Vector512<double> MaskOf(ushort lanes, Vector512<long> bits) =>
        Vector512.Equals(Vector512.Create((long)lanes) & bits, bits).AsDouble();

    private static float LargestOf(Vector512<float> counts)
    {
        var largest = 0f;
        for (var lane = 0; lane < Lanes; lane++)
            largest = Math.Max(largest, counts[lane]);
        return largest;
    }
}
