using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Lattice-like networks of the same degrees: as <see cref="RewiringModel"/>, but an exchange is made only if it brings the ends of both
/// edges nearer to each other, in sum, on the ring of the node numbers. For the ω of <see cref="Cohesion.SmallWorld"/>.
/// <para><b>Time</b> O(steps · m), <b>memory</b> about 60m bytes a graph.</para>
/// <para><b>Paper:</b> O. Sporns, J. D. Zwi (2004), The small world of the cerebral cortex, Neuroinformatics 2(2), 145–162,
/// doi:10.1385/NI:2:2:145.</para>
/// </summary>
public sealed class LatticeModel : INullModel
{
    private readonly CsrGraph _graph;
    private readonly int _stepsPerEdge;

    /// <summary>Creates the model.</summary>
    /// <param name="graph">The graph whose degrees are kept.</param>
    /// <param name="stepsPerEdge">How many exchanges are tried for each edge, at least 1.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The graph has self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No step is allowed.</exception>
    public LatticeModel(CsrGraph graph, int stepsPerEdge = 10)
    {
        EdgeSwaps.Require(graph, stepsPerEdge);
        (_graph, _stepsPerEdge) = (graph, stepsPerEdge);
    }

    /// <inheritdoc/>
    public CsrGraph Generate(SeededRandom random, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(random);
        return EdgeSwaps.Rewired(_graph, _stepsPerEdge, random, (a, b, c, d) => Apart(a, d) + Apart(c, b) < Apart(a, b) + Apart(c, d), cancellationToken);
    }

    private int Apart(int a, int b) => Math.Min(Math.Abs(a - b), _graph.NodeCount - Math.Abs(a - b));
}
