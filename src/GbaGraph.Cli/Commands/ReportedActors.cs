using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary>The actors that a report names.</summary>
internal static class ReportedActors
{
    private const int Batch = 5000;

    /// <exception cref="GbaGraphException">STORE_BUSY: the store was written since, and an actor is gone.</exception>
    public static async Task<IReadOnlyDictionary<string, Actor>> GetAsync(IKnowledgeStore store, IReadOnlyList<string> slugs, CancellationToken cancellationToken)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var batch in slugs.Chunk(Batch))
        {
            foreach (var (slug, actor) in await store.GetActorsAsync(batch, cancellationToken)) actors[slug] = actor;
        }

        return actors.Count == slugs.Count ? actors : throw new GbaGraphException(ErrorCodes.StoreBusy, "the store was written while the report was made; try again", isTransient: true);
    }
}
