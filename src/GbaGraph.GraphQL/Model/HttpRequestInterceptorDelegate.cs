using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL;

/// <summary>An <see cref="IHttpRequestInterceptor"/> as a function.</summary>
public delegate ValueTask HttpRequestInterceptorDelegate(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);
