using System.Collections.Concurrent;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The triad census: how many triples of nodes are of each of the sixteen kinds. It tells transitive from cyclic and hierarchical from
/// mutual organisation.
/// <para><b>Graphs:</b> any; in an undirected graph every tie is mutual and only 003, 102, 201 and 300 occur. Weights and self-loops
/// are ignored. Isolated nodes are in triples like all others.</para>
/// <para><b>Time</b> O(Σ over edges of the degrees of their ends), <b>memory</b> O(n + m). Whole numbers, so the same for any number of
/// workers.</para>
/// <para><b>Paper:</b> V. Batagelj, A. Mrvar (2001), A subquadratic triad census algorithm for large sparse networks with small maximum
/// degree, Social Networks 23(3), 237–243, doi:10.1016/S0378-8733(01)00035-1; the kinds: P. W. Holland, S. Leinhardt (1970), A method for
/// detecting structure in sociometric data, American Journal of Sociology 76(3), 492–513, doi:10.1086/224954.</para>
/// <para><b>Elsewhere:</b> as NetworkX's and igraph's <c>triadic_census</c> and <c>triad_census</c>.</para>
/// </summary>
public sealed class TriadCensus
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "T(k) = |{unordered triples of nodes of kind k}| for the sixteen kinds mutual–asymmetric–null";

    private readonly int? _workers;

    /// <summary>Creates the census.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public TriadCensus(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Counts the triples.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="OverflowException">The graph has more than 3.8 million nodes, so that a count may exceed 2⁶³.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public TriadCensusResult Compute(
        CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(graph, 8, 10);
        cancellationToken.ThrowIfCancellationRequested();
        var triples = (long)((Int128)graph.NodeCount * (graph.NodeCount - 1) * (graph.NodeCount - 2) / 6);
        if (graph.NodeCount > 3_800_000)
            throw new OverflowException("A graph of more than 3.8 million nodes may have more triples than can be counted.");
        var dyads = DyadRows.Of(graph, cancellationToken);
        var all = new ConcurrentBag<long[]>();
        NodeSweep.Run(graph.NodeCount, _workers, Own, (own, node) => CountFrom(dyads, node, own), progress, cancellationToken);
        long[] counts = [.. Enumerable.Range(0, 16).Select(type => all.Sum(own => own[type]))];
        counts[(int)TriadType.Empty] = triples - counts.Sum();
        return new TriadCensusResult([.. counts]);

        long[] Own()
        {
            var own = new long[16];
            all.Add(own);
            return own;
        }
    }

    /// <summary>Counts the tied triples whose first tied pair, in order of numbers, begins at the node.</summary>
    private static void CountFrom(DyadRows dyads, int v, long[] counts)
    {
        var row = dyads.Row(v);
        var codes = dyads.CodesOf(v);
        for (var place = 0; place < row.Length; place++)
        {
            if (row[place] > v)
                CountOver(dyads, v, row[place], codes[place], counts);
        }
    }

    private static void CountOver(DyadRows dyads, int v, int u, byte code, long[] counts)
    {
        var ofV = dyads.Row(v);
        var ofU = dyads.Row(u);
        var codesV = dyads.CodesOf(v);
        var codesU = dyads.CodesOf(u);
        var (i, j, others) = (0, 0, 0);
        while (i < ofV.Length || j < ofU.Length)
        {
            var w = Math.Min(i < ofV.Length ? ofV[i] : int.MaxValue, j < ofU.Length ? ofU[j] : int.MaxValue);
            var vw = i < ofV.Length && ofV[i] == w ? codesV[i++] : 0;
            var uw = j < ofU.Length && ofU[j] == w ? codesU[j++] : 0;
            if (w == v || w == u)
                continue;
            others++;
            if (u < w || (v < w && vw == 0))
                counts[(int)TriadCodes.Of(code, vw, uw)]++;
        }

        counts[(int)(code == DyadRows.Mutual ? TriadType.OneMutual : TriadType.OneArc)] += dyads.NodeCount - others - 2;
    }
}
