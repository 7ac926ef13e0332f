using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Small-world coefficients σ and ω: whether a network is clustered like a lattice and yet short of ways like a random one.
/// <para><b>Graphs:</b> undirected without self-loops; weights are ignored. Path lengths are over pairs joined by a path, in samples too, so
/// take the largest component of a network that falls apart.</para>
/// <para><b>Samples:</b> rewired networks keep the degrees. Lattice-like ones too: exchanges are made that bring the ends nearer to each other
/// on the ring of the node numbers.</para>
/// <para><b>Mind:</b> σ grows with the size of the network, and random clustering near 0 makes it anything; ω is the steadier one.</para>
/// <para><b>Time</b> O(samples · (nm + steps · m)), <b>memory</b> 60m + 16n bytes a worker. Each sample has a stream of its own, so the
/// same digits for any number of workers.</para>
/// <para><b>Paper:</b> M. D. Humphries, K. Gurney (2008), Network small-world-ness, PLoS ONE 3(4), e2051,
/// doi:10.1371/journal.pone.0002051; Q. K. Telesford, K. E. Joyce, S. Hayasaka, J. H. Burdette, P. J. Laurienti (2011), The ubiquity of
/// small-world networks, Brain Connectivity 1(5), 367–375, doi:10.1089/brain.2011.0038.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>sigma</c> takes transitivity instead of mean clustering, and keeps its samples connected.</para>
/// </summary>
public sealed class SmallWorld
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "σ = (C / C_random) / (L / L_random), ω = L_random / L − C / C_lattice, C mean local clustering, L average path length";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public SmallWorld(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes both coefficients.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="parameters">How many samples, and how they are made.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked on the way.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed or has self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no sample or no step.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public SmallWorldResult Compute(
        CsrGraph graph,
        SmallWorldParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16, 30, SourceBlocks.WorkersFor(_workers, parameters.Samples));
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Samples, 1, nameof(parameters.Samples));
        if (graph.IsDirected)
            throw new ArgumentException("Small-world coefficients are for undirected graphs.", nameof(graph));
        cancellationToken.ThrowIfCancellationRequested();
        var samples = parameters.Samples;
        var random = new RewiringModel(graph, parameters.StepsPerEdge);
        var lattice = new LatticeModel(graph, parameters.StepsPerEdge);
        var (clustering, lengths) = (new double[1 + (2 * samples)], new double?[1 + samples]);
        NodeSweep.Run(clustering.Length, _workers, Measure, progress, cancellationToken);
        var (c, length) = (clustering[0], lengths[0]);
        var (ofRandom, ofLattice) = (clustering.AsSpan(1, samples).ToArray().Average(), clustering.AsSpan(1 + samples).ToArray().Average());
        var randomLength = lengths.Skip(1).Average();
        return new SmallWorldResult(
            parameters,
            c,
            length,
            ofRandom,
            randomLength,
            ofLattice,
            ofRandom > 0 ? c / ofRandom / (length / randomLength) : null,
            ofLattice > 0 ? (randomLength / length) - (c / ofLattice) : null);

        void Measure(int run)
        {
            var stream = new SeededRandom(parameters.Seed, (ulong)run);
            var measured = run == 0 ? graph : run <= samples ? random.Generate(stream, cancellationToken) : lattice.Generate(stream, cancellationToken);
            clustering[run] = new ClusteringCoefficient(1).Compute(measured, null, cancellationToken).Average;
            if (run <= samples)
                lengths[run] = new PathStatistics(1).Compute(measured, new PathStatisticsParameters(), null, cancellationToken).AveragePathLength;
        }
    }
}
