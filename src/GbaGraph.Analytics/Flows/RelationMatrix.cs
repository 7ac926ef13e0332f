using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Flows;

/// <summary>A network as a matrix, for <see cref="MatrixCorrelation"/> and <see cref="MatrixRegression"/>.</summary>
public static class RelationMatrix
{
    /// <summary>
    /// The weight of the edge from each node (row) to each other (column), 0 where there is none; symmetric for an undirected graph. Time and
    /// memory 8n² bytes.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="InsufficientMemoryException">The matrix would need more memory than is allowed; nothing was started.</exception>
    public static double[,] Of(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(8.0 * graph.NodeCount * graph.NodeCount);
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var weights = graph.Weights(node);
            foreach (var (place, other) in graph.Neighbours(node).ToArray().Index())
                matrix[node, other] = weights.IsEmpty ? 1 : weights[place];
        }

        return matrix;
    }
}
