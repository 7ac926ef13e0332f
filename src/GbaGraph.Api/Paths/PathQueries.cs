using GbaGraph.Api.Filters;
using GbaGraph.Api.Links;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Paths;
using GbaGraph.Storage;

namespace GbaGraph.Api.Paths;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PathQueries
{
    private const int MaxDepth = 4;
    private const int MaxActors = 1000;

    /// <summary>A path of fewest links between two actors, links read in both directions; null where none of at most 12 links joins them.</summary>
    /// <param name="from">Slug of the first actor.</param>
    /// <param name="to">Slug of the last actor.</param>
    /// <param name="where">Which links may be walked.</param>
    /// <param name="asOf">Only links that may have been in force at this date.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [ListSize(AssumedSize = 13)]
    public async Task<IReadOnlyList<PathStepNode>?> GetPathAsync(string from, string to, LinkFilterInput? where, string? asOf, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var date = PartialDateOperationFilterInput.Read(asOf, "asOf");
        var steps = await GraphSearch.ShortestPathAsync(store, from, to, where?.ToDomain(), date, cancellationToken);
        return steps is null ? null : [.. steps.Select(step => new PathStepNode(step))];
    }

    /// <summary>The actors within some links of others, and the links among them.</summary>
    /// <param name="around">Slugs of the actors to begin with.</param>
    /// <param name="depth">How many links away, up to 4.</param>
    /// <param name="where">Which links count.</param>
    /// <param name="asOf">Only links that may have been in force at this date.</param>
    /// <param name="limit">The most actors to give, up to 1000.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<SubgraphNode> GetSubgraphAsync(
        List<string> around, [DefaultValue(1)] int depth, LinkFilterInput? where, string? asOf, [DefaultValue(100)] int limit, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        if (depth is < 0 or > MaxDepth) throw new GbaGraphException(ErrorCodes.BadRequest, $"'depth' must be from 0 to {MaxDepth}");
        if (limit is < 1 or > MaxActors) throw new GbaGraphException(ErrorCodes.BadRequest, $"'limit' must be from 1 to {MaxActors}");
        var date = PartialDateOperationFilterInput.Read(asOf, "asOf");
        return new(await GraphSearch.AroundAsync(store, around, depth, where?.ToDomain(), date, limit, cancellationToken));
    }
}
