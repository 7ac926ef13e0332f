namespace GbaGraph.Analytics.Paths;

/// <summary>
/// The nodes that wait for Dijkstra's algorithm, nearest first: a heap of four children a node, which is half as deep as one of two,
/// and in which a node that came nearer moves up instead of waiting twice.
/// </summary>
internal sealed class NodeHeap(int nodeCount)
{
    private readonly int[] _nodes = new int[nodeCount];
    private readonly double[] _keys = new double[nodeCount];
    private readonly int[] _places = new int[nodeCount];

    public int Count { get; private set; }

    /// <summary>Adds a node that never waited in this run.</summary>
    public void Add(int node, double key) => Rise(Count++, node, key);

    /// <summary>Brings a waiting node nearer.</summary>
    public void Decrease(int node, double key) => Rise(_places[node], node, key);

    public int TakeNearest()
    {
        var nearest = _nodes[0];
        Count--;
        if (Count > 0)
            Sink(_nodes[Count], _keys[Count]);
        return nearest;
    }

    public void Clear() => Count = 0;

    private void Rise(int place, int node, double key)
    {
        while (place > 0)
        {
            var parent = (place - 1) >> 2;
            if (_keys[parent] <= key)
                break;
            Put(place, _nodes[parent], _keys[parent]);
            place = parent;
        }

        Put(place, node, key);
    }

    private void Sink(int node, double key)
    {
        var place = 0;
        for (var child = 1; child < Count; child = (place << 2) + 1)
        {
            var (least, end) = (child, Math.Min(child + 4, Count));
            for (var other = child + 1; other < end; other++)
                least = _keys[other] < _keys[least] ? other : least;
            if (_keys[least] >= key)
                break;
            Put(place, _nodes[least], _keys[least]);
            place = least;
        }

        Put(place, node, key);
    }

    private void Put(int place, int node, double key) => (_nodes[place], _keys[place], _places[node]) = (node, key, place);
}
