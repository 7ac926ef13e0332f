using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// Breadth-first search from 512 nodes at once, a bit for each in a row of machine words: a node joins whole rows of its neighbours,
/// and counts the bits that are new. Distances are from the node to the 512, so the arcs to join along are its out-arcs for
/// distances along the arcs. M. Then et al. (2014), The more the merrier: efficient multi-source graph traversal, PVLDB 8(4).
/// </summary>
internal sealed class LaneSweepKernel
{
    public const int Lanes = 512;

    private const int Words = Lanes / 64;

    private readonly OrderedNetwork _network;
    private readonly (int[] Offsets, int[] Targets) _pull;
    private readonly (int[] Offsets, int[] Targets) _push;
    private readonly ulong[] _seen;
    private readonly int[] _unfinished;
    private ulong[] _front;
    private ulong[] _next;
    private int[] _reached;
    private int[] _nextReached;
    private int _unfinishedCount;
    private int _reachedCount;
    private Vector512<ulong> _all;

    public LaneSweepKernel(OrderedNetwork network, PathDirection direction)
    {
        var n = network.NodeCount;
        _network = network;
        _pull = direction == PathDirection.Out ? (network.OutOffsets, network.OutTargets) : (network.InOffsets, network.InTargets);
        _push = direction == PathDirection.Out ? (network.InOffsets, network.InTargets) : (network.OutOffsets, network.OutTargets);
        var words = checked(n * Words);
        (_seen, _front, _next) = (new ulong[words], new ulong[words], new ulong[words]);
        (_unfinished, _reached, _nextReached) = (new int[n], new int[n], new int[n]);
    }

    /// <summary>Tells the tally, level by level, how many of the nodes stand that far from each node.</summary>
    public void Run(ReadOnlySpan<int> nodes, DistanceTally tally, CancellationToken cancellationToken)
    {
        Start(nodes);
        for (var level = 1; _reachedCount > 0; level++)
        {
            var reached = PushIsCheaper() ? Push(level, tally, cancellationToken) : Pull(level, tally, cancellationToken);
            for (var i = 0; i < _reachedCount; i++)
                _front.AsSpan(_reached[i] * Words, Words).Clear();
            (_front, _next) = (_next, _front);
            (_reached, _nextReached) = (_nextReached, _reached);
            _reachedCount = reached;
        }
    }

    private void Start(ReadOnlySpan<int> nodes)
    {
        var (first, end) = _network.ComponentsOf(nodes);
        _seen.AsSpan((first * Words)..(end * Words)).Clear();
        (_unfinishedCount, _reachedCount) = (end - first, nodes.Length);
        for (var v = first; v < end; v++)
            _unfinished[v - first] = v;
        var all = new ulong[Words];
        for (var lane = 0; lane < nodes.Length; lane++)
        {
            var word = (nodes[lane] * Words) + (lane / 64);
            _seen[word] |= 1UL << (lane % 64);
            _front[word] |= 1UL << (lane % 64);
            all[lane / 64] |= 1UL << (lane % 64);
            _reached[lane] = nodes[lane];
        }

        _all = Vector512.Create<ulong>(all);
    }

    private bool PushIsCheaper()
    {
        long arcs = 0;
        for (var i = 0; i < _reachedCount; i++)
            arcs += _push.Offsets[_reached[i] + 1] - _push.Offsets[_reached[i]];
        return arcs * 4 * _network.NodeCount < (long)_pull.Targets.Length * _unfinishedCount;
    }

    private int Pull(int level, DistanceTally tally, CancellationToken cancellationToken)
    {
        ref var front = ref MemoryMarshal.GetArrayDataReference(_front);
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        var (offsets, targets) = _pull;
        var (kept, reached) = (0, 0);
        for (var i = 0; i < _unfinishedCount; i++)
        {
            cancellationToken.CheckEvery4096(i);
            var v = _unfinished[i];
            var old = Vector512.LoadUnsafe(ref seen, (nuint)(v * Words));
            if (old == _all)
                continue;
            _unfinished[kept++] = v;
            var joined = Vector512<ulong>.Zero;
            foreach (var w in targets.AsSpan(offsets[v]..offsets[v + 1]))
                joined |= Vector512.LoadUnsafe(ref front, (nuint)(w * Words));
            reached = Take(v, Vector512.AndNot(joined, old), old, level, reached, tally);
        }

        _unfinishedCount = kept;
        return reached;
    }

    private int Push(int level, DistanceTally tally, CancellationToken cancellationToken)
    {
        ref var front = ref MemoryMarshal.GetArrayDataReference(_front);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        var (offsets, targets) = _push;
        var touched = 0;
        for (var i = 0; i < _reachedCount; i++)
        {
            cancellationToken.CheckEvery4096(i);
            var u = _reached[i];
            var row = Vector512.LoadUnsafe(ref front, (nuint)(u * Words));
            foreach (var v in targets.AsSpan(offsets[u]..offsets[u + 1]))
            {
                var fresh = Vector512.AndNot(row, Vector512.LoadUnsafe(ref seen, (nuint)(v * Words)));
                if (fresh == Vector512<ulong>.Zero)
                    continue;
                var old = Vector512.LoadUnsafe(ref next, (nuint)(v * Words));
                if (old == Vector512<ulong>.Zero)
                    _nextReached[touched++] = v;
                (old | fresh).StoreUnsafe(ref next, (nuint)(v * Words));
            }
        }

        for (var i = 0; i < touched; i++)
        {
            var v = _nextReached[i];
            Take(v, Vector512.LoadUnsafe(ref next, (nuint)(v * Words)), Vector512.LoadUnsafe(ref seen, (nuint)(v * Words)), level, i, tally);
        }

        return touched;
    }

    /// <summary>Takes the bits that reach a node first at this level; returns how many nodes were reached with it.</summary>
    private int Take(int v, Vector512<ulong> fresh, Vector512<ulong> old, int level, int reached, DistanceTally tally)
    {
        if (fresh == Vector512<ulong>.Zero)
            return reached;
        ref var words = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_next), v * Words);
        fresh.StoreUnsafe(ref words);
        (old | fresh).StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_seen), (nuint)(v * Words));
        var count = 0;
        for (var word = 0; word < Words; word++)
            count += BitOperations.PopCount(Unsafe.Add(ref words, word));
        tally.Add(v, count, level);
        _nextReached[reached] = v;
        return reached + 1;
    }
}
