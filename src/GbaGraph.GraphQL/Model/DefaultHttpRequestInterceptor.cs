using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL;

/// <summary>Leaves requests as they are; a base for those that don't.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask OnCreateAsync(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
    {
        requestBuilder.TrySetServices(context.RequestServices);
        return ValueTask.CompletedTask;
    }
}
