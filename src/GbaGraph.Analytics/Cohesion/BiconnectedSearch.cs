using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Hopcroft and Tarjan's search for biconnected components, with a stack of its own instead of recursion.</summary>
internal sealed class BiconnectedSearch
{
    private readonly CsrRows _rows;
    private readonly int[] _visits;
    private readonly int[] _lowest;
    private readonly int[] _parents;
    private readonly int[] _nextArc;
    private readonly Stack<int> _path = [];
    private readonly Stack<int> _open = [];
    private int _visited;

    public BiconnectedSearch(CsrRows rows)
    {
        _rows = rows;
        var n = rows.Offsets.Length - 1;
        (_visits, _lowest, _parents) = (new int[n], new int[n], new int[n]);
        _nextArc = rows.Offsets[..n];
    }

    public List<int[]> Components { get; } = [];

    public void Run(ProgressMeter meter, CancellationToken cancellationToken)
    {
        for (var root = 0; root < _visits.Length; root++)
        {
            if (_visits[root] == 0)
                Enter(root, -1);
            while (_path.TryPeek(out var node))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Advance(node))
                    continue;
                Leave(node);
                meter.Step();
            }

            _open.Clear();
        }
    }

    private void Enter(int node, int parent)
    {
        _visits[node] = _lowest[node] = ++_visited;
        _parents[node] = parent;
        _path.Push(node);
        _open.Push(node);
    }

    private bool Advance(int node)
    {
        while (_nextArc[node] < _rows.Offsets[node + 1])
        {
            var next = _rows.Targets[_nextArc[node]++];
            if (_visits[next] == 0)
            {
                Enter(next, node);
                return true;
            }

            if (next != _parents[node])
                _lowest[node] = Math.Min(_lowest[node], _visits[next]);
        }

        return false;
    }

    private void Leave(int node)
    {
        _path.Pop();
        if (!_path.TryPeek(out var parent))
            return;
        _lowest[parent] = Math.Min(_lowest[parent], _lowest[node]);
        if (_lowest[node] < _visits[parent])
            return;
        var component = new List<int> { parent };
        int member;
        do
        {
            member = _open.Pop();
            component.Add(member);
        }
        while (member != node);
        component.Sort();
        Components.Add([.. component]);
    }
}
