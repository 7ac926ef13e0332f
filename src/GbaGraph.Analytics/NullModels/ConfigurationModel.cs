using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// The erased configuration model: the ends of all edges are joined at random, then self-loops are dropped and parallel edges merged. It
/// keeps the degrees nearly, and quickly; where they must be kept exactly take <see cref="RewiringModel"/>.
/// <para>Edges are unweighted. Time and memory O(n + m).</para>
/// <para><b>Paper:</b> M. Molloy, B. Reed (1995), A critical point for random graphs with a given degree sequence, Random Structures and
/// Algorithms 6(2–3), 161–180, doi:10.1002/rsa.3240060204.</para>
/// </summary>
public sealed class ConfigurationModel : INullModel
{
    private readonly bool _isDirected;
    private readonly int[] _out;
    private readonly int[] _in;

    private ConfigurationModel(bool isDirected, int[] outDegrees, int[] inDegrees) =>
        (_isDirected, _out, _in) = (isDirected, outDegrees, inDegrees);

    /// <summary>The undirected model of these degrees.</summary>
    /// <param name="degrees">A degree for each node; their sum even.</param>
    /// <exception cref="ArgumentNullException">The degrees are missing.</exception>
    /// <exception cref="ArgumentException">A degree is negative, or their sum is odd.</exception>
    public static ConfigurationModel Of(IReadOnlyList<int> degrees)
    {
        var own = Checked(degrees);
        if (own.Sum(degree => (long)degree) % 2 != 0)
            throw new ArgumentException("The sum of the degrees must be even.", nameof(degrees));
        return new ConfigurationModel(false, own, own);
    }

    /// <summary>The directed model of these degrees.</summary>
    /// <param name="outDegrees">An out-degree for each node.</param>
    /// <param name="inDegrees">An in-degree for each node; the same sum.</param>
    /// <exception cref="ArgumentNullException">Degrees are missing.</exception>
    /// <exception cref="ArgumentException">A degree is negative, or the lists differ in length or sum.</exception>
    public static ConfigurationModel Of(IReadOnlyList<int> outDegrees, IReadOnlyList<int> inDegrees)
    {
        var (leaving, reaching) = (Checked(outDegrees), Checked(inDegrees));
        if (leaving.Length != reaching.Length || leaving.Sum(degree => (long)degree) != reaching.Sum(degree => (long)degree))
            throw new ArgumentException("In- and out-degrees must be as many and have the same sum.", nameof(inDegrees));
        return new ConfigurationModel(true, leaving, reaching);
    }

    /// <summary>The model with the degrees and direction of a graph, its self-loops left out.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    public static ConfigurationModel Like(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        var leaving = Array.ConvertAll(nodes, node => WithoutLoop(graph.Neighbours(node), node));
        return graph.IsDirected
            ? new ConfigurationModel(true, leaving, Array.ConvertAll(nodes, node => WithoutLoop(graph.InNeighbours(node), node)))
            : new ConfigurationModel(false, leaving, leaving);
    }

    /// <inheritdoc/>
    public CsrGraph Generate(SeededRandom random, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(random);
        cancellationToken.ThrowIfCancellationRequested();
        var builder = new CsrGraphBuilder(_out.Length, _isDirected, MultiEdgeRule.Max);
        var ends = Ends(_isDirected ? _in : _out);
        random.Shuffle(ends.AsSpan());
        if (_isDirected)
            return builder.AddEdges(Ends(_out).Zip(ends).Cancellable(cancellationToken)).Build(workers: 1, cancellationToken);
        var pairs = ends.Chunk(2).Select(pair => (pair[0], pair[1]));
        return builder.AddEdges(pairs.Cancellable(cancellationToken)).Build(workers: 1, cancellationToken);
    }

    private static int[] Ends(int[] degrees) => [.. degrees.SelectMany((degree, node) => Enumerable.Repeat(node, degree))];

    private static int WithoutLoop(ReadOnlySpan<int> row, int node) => row.Length - (row.BinarySearch(node) >= 0 ? 1 : 0);

    private static int[] Checked(IReadOnlyList<int> degrees)
    {
        ArgumentNullException.ThrowIfNull(degrees);
        if (degrees.Any(degree => degree < 0))
            throw new ArgumentException("A degree is negative.", nameof(degrees));
        return [.. degrees];
    }
}
