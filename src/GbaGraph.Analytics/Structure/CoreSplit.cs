using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>A split of the nodes into core and periphery, which a node may change at a time. For one thread.</summary>
internal sealed class CoreSplit
{
    private readonly CsrRows _contacts;
    private readonly CorePattern _pattern;
    private readonly int _arcsAPair;
    private readonly bool[] _isCore;
    private readonly long[] _degrees;
    private readonly long[] _toCore;
    private readonly long _ties;
    private long _coreTies;
    private long _outerTies;

    public CoreSplit(CsrGraph graph, CorePattern pattern)
    {
        _contacts = ContactRows.Of(graph, isWeighted: false);
        _pattern = pattern;
        _arcsAPair = graph.IsDirected ? 2 : 1;
        var n = graph.NodeCount;
        (_isCore, _degrees, _toCore) = (new bool[n], new long[n], new long[n]);
        for (var node = 0; node < n; node++)
        {
            for (var arc = _contacts.Offsets[node]; arc < _contacts.Offsets[node + 1]; arc++)
                _degrees[node] += Ties(arc);
        }

        _ties = _outerTies = graph.EdgeCount - graph.SelfLoopCount;
    }

    public int NodeCount => _isCore.Length;

    public int CoreSize { get; private set; }

    /// <summary>Ties of the node, whatever their direction.</summary>
    public long Degree(int node) => _degrees[node];

    public int[] Core() => [.. Enumerable.Range(0, NodeCount).Where(node => _isCore[node])];

    public void Set(IEnumerable<int> core)
    {
        var wanted = core.ToHashSet();
        for (var node = 0; node < NodeCount; node++)
        {
            if (_isCore[node] != wanted.Contains(node))
                Flip(node);
        }
    }

    public void Flip(int node)
    {
        var change = _isCore[node] ? -1 : 1;
        (_coreTies, _outerTies) = After(node);
        CoreSize += change;
        _isCore[node] = !_isCore[node];
        for (var arc = _contacts.Offsets[node]; arc < _contacts.Offsets[node + 1]; arc++)
            _toCore[_contacts.Targets[arc]] += change * Ties(arc);
    }

    /// <summary>The correlation with the pattern; below every correlation where it is not defined.</summary>
    public double Fit() => Fit(CoreSize, _coreTies, _outerTies);

    public double FitIfFlipped(int node)
    {
        var (coreTies, outerTies) = After(node);
        return Fit(CoreSize + (_isCore[node] ? -1 : 1), coreTies, outerTies);
    }

    private (long CoreTies, long OuterTies) After(int node)
    {
        var change = _isCore[node] ? -1 : 1;
        return (_coreTies + (change * _toCore[node]), _outerTies - (change * (_degrees[node] - _toCore[node])));
    }

    private int Ties(int arc) => _contacts.Weights is null ? 1 : (int)_contacts.Weights[arc];

    private double Fit(int coreSize, long coreTies, long outerTies)
    {
        var (inCore, outside) = (Places(coreSize), Places(NodeCount - coreSize));
        var isBlocks = _pattern == CorePattern.Blocks;
        var places = isBlocks ? inCore + outside : Places(NodeCount);
        var ones = isBlocks ? inCore : places - outside;
        var ties = isBlocks ? coreTies + outerTies : _ties;
        var hits = isBlocks ? coreTies : _ties - outerTies;
        var spread = ones * (places - ones) * ties * (places - ties);
        return spread > 0 ? ((places * hits) - (ones * ties)) / Math.Sqrt(spread) : double.NegativeInfinity;
    }

    private double Places(long nodes) => (double)nodes * (nodes - 1) / 2 * _arcsAPair;
}
