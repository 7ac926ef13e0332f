using GbaGraph.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Lets an application see requests before they are run. Of several interceptors of one kind the last counts.</summary>
public static class InterceptorRequestExecutorBuilderExtensions
{
    /// <summary>Takes the class out of the services, or makes it with them, when the endpoint is mapped.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor =>
        builder.Configure(c => c.HttpInterceptor = ActivatorUtilities.GetServiceOrCreateInstance<T>);

    /// <summary>Takes what the function makes when the endpoint is mapped.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor =>
        builder.Configure(c => c.HttpInterceptor = factory);

    /// <summary>Calls the function for every request over HTTP.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(this IRequestExecutorBuilder builder, HttpRequestInterceptorDelegate interceptor) =>
        builder.Configure(c => c.HttpInterceptor = _ => new DelegateHttpRequestInterceptor(interceptor));

    /// <summary>Takes the class out of the services, or makes it with them, when the endpoint is mapped.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor =>
        builder.Configure(c => c.SocketInterceptor = ActivatorUtilities.GetServiceOrCreateInstance<T>);

    /// <summary>Takes what the function makes when the endpoint is mapped.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, ISocketSessionInterceptor =>
        builder.Configure(c => c.SocketInterceptor = factory);
}
