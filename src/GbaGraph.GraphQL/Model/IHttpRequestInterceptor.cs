using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL;

/// <summary>Sees every GraphQL request that comes over HTTP before it is run, and may change it. One instance serves all requests.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called when the request has been read; its document may still be missing where it is named by an id.</summary>
    /// <exception cref="GraphQLException">The request is refused with the errors that the exception holds.</exception>
    ValueTask OnCreateAsync(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);
}
