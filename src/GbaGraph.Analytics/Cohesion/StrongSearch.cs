using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Tarjan's search for strongly connected components, with a stack of its own instead of recursion.</summary>
internal sealed class StrongSearch
{
    private readonly CsrRows _rows;
    private readonly int[] _labels;
    private readonly int[] _visits;
    private readonly int[] _lowest;
    private readonly int[] _nextArc;
    private readonly Stack<int> _path = [];
    private readonly Stack<int> _open = [];
    private int _visited;
    private int _found;

    public StrongSearch(CsrRows rows)
    {
        _rows = rows;
        var n = rows.Offsets.Length - 1;
        (_labels, _visits, _lowest) = (new int[n], new int[n], new int[n]);
        _nextArc = rows.Offsets[..n];
        Array.Fill(_labels, -1);
    }

    /// <summary>A number below n for each node, the same for nodes of one component.</summary>
    public int[] Run(ProgressMeter meter, CancellationToken cancellationToken)
    {
        for (var root = 0; root < _labels.Length; root++)
        {
            if (_visits[root] == 0)
                Enter(root);
            while (_path.TryPeek(out var node))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Advance(node))
                    continue;
                Leave(node);
                meter.Step();
            }
        }

        return _labels;
    }

    private void Enter(int node)
    {
        _visits[node] = _lowest[node] = ++_visited;
        _path.Push(node);
        _open.Push(node);
    }

    /// <summary>Goes on from a node; whether it went deeper.</summary>
    private bool Advance(int node)
    {
        while (_nextArc[node] < _rows.Offsets[node + 1])
        {
            var next = _rows.Targets[_nextArc[node]++];
            if (_visits[next] == 0)
            {
                Enter(next);
                return true;
            }

            if (_labels[next] < 0)
                _lowest[node] = Math.Min(_lowest[node], _visits[next]);
        }

        return false;
    }

    private void Leave(int node)
    {
        _path.Pop();
        if (_path.TryPeek(out var parent))
            _lowest[parent] = Math.Min(_lowest[parent], _lowest[node]);
        if (_lowest[node] != _visits[node])
            return;
        int member;
        do
        {
            member = _open.Pop();
            _labels[member] = _found;
        }
        while (member != node);
        _found++;
    }
}
