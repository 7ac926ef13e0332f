using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Degree-preserving rewiring: two edges, drawn at random, exchange their ends, again and again. All degrees (in a directed graph in and
/// out) stay exactly as they are; what still differs from the observed network is not due to them.
/// <para><b>Graphs:</b> directed or not, without self-loops. An exchange that would make a self-loop or a parallel edge is left out, and
/// counts as a step, so that every simple graph of these degrees that can be reached is equally likely in the long run. Weights
/// travel with their edges: the weights as a whole stay, strengths don't.</para>
/// <para><b>Steps:</b> the default 10 an edge mixes well in practice (Milo and others); no bound is known.</para>
/// <para><b>Time</b> O(steps · m), <b>memory</b> about 60m bytes a graph.</para>
/// <para><b>Paper:</b> S. Maslov, K. Sneppen (2002), Specificity and stability in topology of protein networks, Science 296, 910–913,
/// doi:10.1126/science.1065103; R. Milo, N. Kashtan, S. Itzkovitz, M. E. J. Newman, U. Alon (2003), On the uniform generation of random
/// graphs with prescribed degree sequences, arXiv:cond-mat/0312028.</para>
/// </summary>
public sealed class RewiringModel : INullModel
{
    private readonly CsrGraph _graph;
    private readonly int _stepsPerEdge;

    /// <summary>Creates the model.</summary>
    /// <param name="graph">The graph whose degrees are kept.</param>
    /// <param name="stepsPerEdge">How many exchanges are tried for each edge, at least 1.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The graph has self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No step is allowed.</exception>
    public RewiringModel(CsrGraph graph, int stepsPerEdge = 10)
    {
        EdgeSwaps.Require(graph, stepsPerEdge);
        (_graph, _stepsPerEdge) = (graph, stepsPerEdge);
    }

    /// <inheritdoc/>
    public CsrGraph Generate(SeededRandom random, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(random);
        return EdgeSwaps.Rewired(_graph, _stepsPerEdge, random, (_, _, _, _) => true, cancellationToken);
    }
}
