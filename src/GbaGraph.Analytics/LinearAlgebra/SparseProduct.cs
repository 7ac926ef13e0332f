using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.LinearAlgebra;

/// <summary>Multiplies the rows of a graph by a vector; each entry is summed along its own row, so the same for any number of workers.</summary>
internal sealed class SparseProduct
{
    /// <summary>Below this many nodes and arcs a product is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 20_000;

    private readonly CsrRows _rows;
    private readonly int _workers;

    /// <param name="rows">Out-rows for A x, in-rows for A' x.</param>
    /// <param name="isWeighted">Whether weights count; else every arc counts 1.</param>
    /// <param name="workers">The number of threads at most, or null for all cores.</param>
    public SparseProduct(CsrRows rows, bool isWeighted, int? workers)
    {
        _rows = isWeighted ? rows : rows with { Weights = null };
        var n = rows.Offsets.Length - 1;
        _workers = n + rows.Targets.Length < SmallestForThreads ? 1 : SourceBlocks.WorkersFor(workers, n);
    }

    public void Multiply(double[] vector, double[] product, CancellationToken cancellationToken)
    {
        SourceBlocks.Run(vector.Length, _workers, () => 0, (_, block) => Rows(block), cancellationToken);

        void Rows(SourceBlock block)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var row = block.First; row < block.End; row++)
                product[row] = Row(row, vector);
        }
    }

    private double Row(int row, double[] vector)
    {
        var sum = 0.0;
        for (var arc = _rows.Offsets[row]; arc < _rows.Offsets[row + 1]; arc++)
            sum += vector[_rows.Targets[arc]] * (_rows.Weights is null ? 1 : _rows.Weights[arc]);
        return sum;
    }
}
