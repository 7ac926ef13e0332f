using GbaGraph.Storage.Analysis;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>An algorithm of Graph Data Science with its configuration; it leaves its values in the node property <see cref="Value"/>.</summary>
/// <param name="Procedure">Its procedure, without the mode.</param>
/// <param name="Settings">What is configured beside the property.</param>
internal sealed record GdsAlgorithm(string Procedure, IReadOnlyDictionary<string, object?> Settings)
{
    /// <summary>The node property of the values.</summary>
    public const string Value = "value";

    /// <summary>The node property of the component.</summary>
    public const string Component = "component";

    /// <summary>The relationship property that says how heavy, or for paths how long, an edge is.</summary>
    public const string Weight = "weight";

    // Not eigenvector centrality: gds.eigenvector of a path of three gives 0.3554 and 0.4974 where it is 0.3536 and 0.5, and of a star of four zeros.
    private static readonly Dictionary<CentralityMeasure, string> Centralities = new()
    {
        [CentralityMeasure.Degree] = "gds.degree",
        [CentralityMeasure.Betweenness] = "gds.betweenness",
        [CentralityMeasure.Closeness] = "gds.closeness",
        [CentralityMeasure.Harmonic] = "gds.closeness.harmonic",
        [CentralityMeasure.Pagerank] = "gds.pageRank",
        [CentralityMeasure.Core] = "gds.kcore",
    };

    // Below this many nodes an iteration is shorter than handing it to other threads.
    private const int SmallestForThreads = 20_000;

    /// <summary>The procedure of connected components.</summary>
    public static GdsAlgorithm Components { get; } = new("gds.wcc", new Dictionary<string, object?> { ["mutateProperty"] = Component });

    /// <summary>Every procedure that an analysis may call, and those around it.</summary>
    public static IReadOnlyList<string> Procedures { get; } =
    [
        "gds.graph.project.estimate", "gds.graph.nodeProperty.stream", "gds.graph.list", "gds.graph.drop", "gds.debug.sysInfo", "gds.modularity.stats", "gds.leiden.mutate", "gds.wcc.mutate",
        .. Centralities.Values.Select(procedure => $"{procedure}.mutate"),
    ];

    /// <summary>The node property of its values.</summary>
    public string Property => Settings.GetValueOrDefault("mutateProperty") as string ?? Value;

    /// <summary>Whether it can be estimated before it runs.</summary>
    public bool HasEstimate => Procedure is not ("gds.closeness" or "gds.closeness.harmonic");

    /// <summary>Whether it iterates until its values settle.</summary>
    public bool Settles => Procedure is "gds.pageRank";

    /// <summary>Whether there is an algorithm of this measure whose values are ours.</summary>
    public static bool Has(CentralityMeasure measure, bool isWeighted) =>
        Centralities.ContainsKey(measure) && !(isWeighted && measure is CentralityMeasure.Closeness or CentralityMeasure.Harmonic);

    /// <summary>The algorithm of a centrality.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="nodes">The number of nodes.</param>
    /// <remarks>
    /// PageRank stops there where no single score changes by more than the tolerance, here where all together do. Its scores sum to between (1 − d) n and n there and to 1 here:
    /// a tolerance of (1 − d) of ours holds ours.
    /// </remarks>
    public static GdsAlgorithm Of(ServerMeasure measure, int nodes)
    {
        var settings = new Dictionary<string, object?>();
        if (measure.IsWeighted && measure.Measure != CentralityMeasure.Core) settings["relationshipWeightProperty"] = Weight;
        var algorithm = new GdsAlgorithm(Centralities[measure.Measure], settings);
        if (!algorithm.Settles) return algorithm;
        settings["dampingFactor"] = measure.Damping;
        settings["maxIterations"] = measure.MaximumIterations;
        settings["tolerance"] = measure.Tolerance * (1 - measure.Damping);
        if (nodes < SmallestForThreads) settings["concurrency"] = 1;
        return algorithm;
    }

    /// <summary>Leiden. One thread, because only then does the seed decide.</summary>
    public static GdsAlgorithm Of(ServerPartition partition)
    {
        var settings = new Dictionary<string, object?> { ["gamma"] = partition.Resolution, ["randomSeed"] = partition.Seed, ["concurrency"] = 1, ["maxLevels"] = 100 };
        if (partition.IsWeighted) settings["relationshipWeightProperty"] = Weight;
        return new("gds.leiden", settings);
    }

    /// <summary>The whole configuration.</summary>
    public IReadOnlyDictionary<string, object?> Configuration() => new Dictionary<string, object?>(Settings) { ["mutateProperty"] = Property, ["logProgress"] = false };
}
