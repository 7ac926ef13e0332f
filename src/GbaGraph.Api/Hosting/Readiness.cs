using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Hosting;

/// <summary>Whether the store answers; where it doesn't, the code of the error and what to do.</summary>
internal static class Readiness
{
    /// <param name="store">The store.</param>
    /// <param name="filling">The filling at the start; until it has ended, a server that is committing it may show a part.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public static async Task<IResult> GetAsync(IKnowledgeStore store, Task filling, CancellationToken cancellationToken)
    {
        try
        {
            var meta = await store.GetMetaAsync(cancellationToken);
            if (!filling.IsCompleted) return Results.Text("the store is being filled", statusCode: StatusCodes.Status503ServiceUnavailable);
            return meta.Revision > 0 ? Results.Text("ready") : Results.Text("the store is empty", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (GbaGraphException e)
        {
            return Results.Text($"{e.Code}: {e.Message}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
