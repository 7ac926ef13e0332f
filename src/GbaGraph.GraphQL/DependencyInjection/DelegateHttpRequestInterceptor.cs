using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.DependencyInjection;

internal sealed class DelegateHttpRequestInterceptor(HttpRequestInterceptorDelegate intercept) : IHttpRequestInterceptor
{
    public ValueTask OnCreateAsync(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) =>
        intercept(context, requestExecutor, requestBuilder, cancellationToken);
}
