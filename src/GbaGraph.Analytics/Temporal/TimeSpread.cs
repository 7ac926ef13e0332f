namespace GbaGraph.Analytics.Temporal;

/// <summary>Spreads from a node along the edges of one time after the other.</summary>
internal sealed class TimeSpread
{
    private readonly TemporalNetwork _network;
    private readonly bool _isStrict;
    private int _next;

    public TimeSpread(TemporalNetwork network, TimePathParameters parameters)
    {
        (_network, _isStrict) = (network, parameters.IsStrict);
        (Arrivals, Previous) = (new int?[network.NodeCount], new int?[network.NodeCount]);
        Arrivals[parameters.Source] = parameters.Start;
    }

    public int?[] Arrivals { get; }

    public int?[] Previous { get; }

    public void Over(int time, CancellationToken cancellationToken)
    {
        var ties = TiesAt(time);
        var starts = new SortedSet<int>(ties.Select(tie => tie.From).Where(node => Arrivals[node].HasValue));
        var queue = new Queue<int>(starts);
        var byNode = ties.ToLookup(tie => tie.From, tie => tie.To);
        while (queue.TryDequeue(out var node))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var other in byNode[node])
            {
                if (Arrivals[other].HasValue)
                    continue;
                (Arrivals[other], Previous[other]) = (time, node);
                if (!_isStrict)
                    queue.Enqueue(other);
            }
        }
    }

    private List<(int From, int To)> TiesAt(int time)
    {
        var ties = new List<(int From, int To)>();
        while (_next < _network.Edges.Length && _network.Edges[_next].Time < time)
            _next++;
        for (; _next < _network.Edges.Length && _network.Edges[_next].Time == time; _next++)
        {
            var edge = _network.Edges[_next];
            ties.Add((edge.Source, edge.Target));
            if (!_network.IsDirected)
                ties.Add((edge.Target, edge.Source));
        }

        return ties;
    }
}
