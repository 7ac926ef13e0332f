using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Closure;

/// <summary>Ties with what each counts in a triangle. Safe for use by any number of threads, each with marks of its own.</summary>
internal sealed class ClosureTies
{
    private readonly WeightedClusteringKind _kind;
    private readonly CsrRows _values;
    private readonly CsrRows _arcs;

    public ClosureTies(CsrGraph graph, WeightedClusteringParameters parameters, CancellationToken cancellationToken)
    {
        _kind = parameters.Kind;
        _arcs = ContactRows.Of(graph, isWeighted: false, cancellationToken);
        _values = ContactRows.Of(Transformed(graph, parameters, cancellationToken), isWeighted: true, cancellationToken);
    }

    /// <param name="node">The node.</param>
    /// <param name="marks">Zeros, and zeros again afterwards.</param>
    public double Clustering(int node, double[] marks)
    {
        var (first, end) = (_values.Offsets[node], _values.Offsets[node + 1]);
        for (var arc = first; arc < end; arc++)
            marks[_values.Targets[arc]] = Value(arc);
        var closed = 0.0;
        for (var arc = first; arc < end; arc++)
            closed += ClosedOver(arc, marks);
        foreach (var other in _values.Row(node))
            marks[other] = 0;
        var possible = Possible(node);
        return possible > 0 ? closed / possible : 0;
    }

    private double ClosedOver(int tie, double[] marks)
    {
        var (other, closed) = (_values.Targets[tie], 0.0);
        for (var arc = _values.Offsets[other]; arc < _values.Offsets[other + 1]; arc++)
        {
            var mark = marks[_values.Targets[arc]];
            if (mark > 0)
                closed += _kind == WeightedClusteringKind.Barrat ? (Value(tie) + mark) / 2 : Value(tie) * Value(arc) * mark;
        }

        return closed;
    }

    private double Possible(int node)
    {
        var (contacts, arcs, sum) = (0.0, 0.0, 0.0);
        for (var arc = _arcs.Offsets[node]; arc < _arcs.Offsets[node + 1]; arc++)
            (contacts, arcs, sum) = (contacts + 1, arcs + (_arcs.Weights is null ? 1 : _arcs.Weights[arc]), sum + Value(arc));
        return _kind switch
        {
            WeightedClusteringKind.Onnela => contacts * (contacts - 1),
            WeightedClusteringKind.Barrat => sum * (contacts - 1),
            _ => 2 * ((arcs * (arcs - 1)) - (2 * (arcs - contacts))),
        };
    }

    private double Value(int arc) => _values.Weights is null ? 1 : _values.Weights[arc];

    private static CsrGraph Transformed(CsrGraph graph, WeightedClusteringParameters parameters, CancellationToken cancellationToken)
    {
        var builder = new CsrGraphBuilder(graph.NodeCount, graph.IsDirected, MultiEdgeRule.Max);
        var largest = graph.OutRows.Weights is { Length: > 0 } weights ? weights.Max() : 1;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = graph.Neighbours(node);
            for (var i = 0; i < row.Length; i++)
            {
                var weight = parameters.IsWeighted && graph.IsWeighted ? graph.Weights(node)[i] : 1;
                var isRoot = parameters.Kind != WeightedClusteringKind.Barrat && parameters.IsWeighted;
                builder.AddEdge(node, row[i], isRoot ? Math.Cbrt(weight / largest) : weight);
            }
        }

        return builder.Build(cancellationToken: cancellationToken);
    }
}
