using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Hosting;

/// <summary>Whether the store answers.</summary>
internal static class Readiness
{
    public static async Task<IResult> GetAsync(IKnowledgeStore store, CancellationToken cancellationToken)
    {
        try
        {
            var meta = await store.GetMetaAsync(cancellationToken);
            return meta.Revision > 0 ? Results.Text("ready") : Results.Text("the store is empty", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (GbaGraphException e)
        {
            return Results.Text(e.Code, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
