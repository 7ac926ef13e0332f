using System.Globalization;
using GbaGraph.Analytics.Communities;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Reports;

/// <summary>Finds communities by the Leiden algorithm. In this process the same snapshot, network and options give the same ones on every run.</summary>
public static class CommunityReports
{
    private const string Formula = "max of Q = Σ over communities c of (L_c / m − γ (D_c / 2m)²), by the Leiden algorithm";
    private const string PartitionWarning = "A good partition, not the best: finding that is NP-hard, and partitions of nearly the same modularity can differ much. Try other seeds.";

    /// <summary>Finds communities in one network of one snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="definition">The network.</param>
    /// <param name="options">How to find them.</param>
    /// <param name="progress">Told the finished share, from 0 to 1; may be null.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <param name="engine">What the report says of its engine; this process, asked for, unless given.</param>
    /// <exception cref="GbaGraphException">BAD_REQUEST: an option is out of its range; MEMORY_LIMIT: it needs more memory than is allowed.</exception>
    public static CommunityReport Compute(
        GraphSnapshot snapshot, NetworkDefinition definition, CommunityOptions options, IProgress<double>? progress, CancellationToken cancellationToken, UsedEngine? engine = null)
    {
        options.Require();
        var network = NetworkProjection.Project(snapshot, definition);
        var parameters = new LeidenParameters(Resolution: options.Resolution, IsWeighted: options.Weighted, Seed: (ulong)options.Seed);
        var found = Find(network, parameters, progress, cancellationToken);
        return new(
            Formula, Parameters(definition, options), engine ?? UsedEngine.InProcess(), snapshot.Revision, snapshot.ContentHash, network.Summary,
            Warnings(network.Summary, definition), found.Quality, Rows(network.Slugs, [.. found.Communities.Select(c => (long)c)]));
    }

    /// <summary>The report of communities that a server found.</summary>
    internal static CommunityReport Of(ServerCommunities found, NetworkDefinition definition, CommunityOptions options, UsedEngine engine)
    {
        var summary = NetworkSummary.Of(definition, found.Network);
        return new(
            Formula, Parameters(definition, options), engine, found.Network.Revision, found.Network.ContentHash, summary,
            Warnings(summary, definition), found.Modularity, Rows(found.Network.Slugs, found.Communities));
    }

    private static LeidenResult Find(Network network, LeidenParameters parameters, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return new LeidenCommunities().Compute(network.Graph, parameters, progress, cancellationToken);
        }
        catch (InsufficientMemoryException e)
        {
            throw new GbaGraphException(ErrorCodes.MemoryLimit, e.Message, inner: e);
        }
    }

    private static IReadOnlyList<CommunityRow> Rows(IReadOnlyList<string> slugs, IReadOnlyList<long> communities) =>
        [.. slugs.Zip(communities).GroupBy(p => p.Second, p => p.First)
            .Select(c => c.Order(StringComparer.Ordinal).ToArray())
            .OrderByDescending(members => members.Length).ThenBy(members => members[0], StringComparer.Ordinal)
            .Select((members, i) => new CommunityRow(i + 1, members))];

    private static List<ReportParameter> Parameters(NetworkDefinition definition, CommunityOptions options) =>
    [
        .. NetworkDescription.Parameters(definition),
        new("weights", options.Weighted ? "number of links" : "none"),
        new("resolution", options.Resolution.ToString("R", CultureInfo.InvariantCulture)),
        new("seed", options.Seed.ToString(CultureInfo.InvariantCulture)),
    ];

    private static List<string> Warnings(NetworkSummary network, NetworkDefinition definition) => [PartitionWarning, .. ReportWarnings.Of(network, definition)];
}
