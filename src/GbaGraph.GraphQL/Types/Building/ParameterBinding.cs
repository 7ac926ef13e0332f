using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Tells which parameters of a resolver are arguments, and where the others come from.</summary>
internal sealed class ParameterBinding(IServiceProvider services, Func<Type, ServiceLifetime?> lifetimeOf)
{
    private readonly Dictionary<Type, int> slots = [];
    private readonly IServiceProviderIsService? registered = services.GetService<IServiceProviderIsService>();

    /// <summary>True for a parameter that the caller gives.</summary>
    public bool IsArgument(ParameterInfo parameter) => Supplied(parameter, Expression.Parameter(typeof(ResolverContext)), null) is null;

    /// <summary>The expression for a parameter that isn't an argument; null for an argument.</summary>
    public Expression? Supplied(ParameterInfo parameter, ParameterExpression context, PagingSettings? paging)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute))) return Expression.Convert(Property(context, nameof(ResolverContext.Parent)), type);
        if (parameter.IsDefined(typeof(EventMessageAttribute))) return Expression.Convert(Property(context, nameof(ResolverContext.EventMessage)), type);
        if (parameter.GetCustomAttribute<IsSelectedAttribute>() is { } selected)
        {
            return Expression.Call(context, nameof(ResolverContext.Selects), null, Expression.Constant(selected.FieldNames));
        }

        if (parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state)
        {
            return Expression.Call(context, nameof(ResolverContext.GlobalState), [type], Expression.Constant(state.Key ?? parameter.Name));
        }

        if (type == typeof(CancellationToken)) return Property(context, nameof(ResolverContext.RequestAborted));
        if (type == typeof(IResolverContext)) return Expression.Convert(context, type);
        if (type == typeof(IServiceProvider)) return Property(context, nameof(ResolverContext.Services));
        if (type == typeof(ClaimsPrincipal)) return Expression.Call(typeof(ParameterBinding), nameof(UserOf), null, context);
        if (type == typeof(HttpContext)) return Expression.Call(typeof(ParameterBinding), nameof(HttpContextOf), null, context);
        if (type == typeof(PagingArguments))
        {
            return paging is null ? Expression.Default(type) : Expression.Call(Expression.Constant(paging), nameof(PagingSettings.Read), null, context);
        }

        return Service(parameter, context);
    }

    private UnaryExpression? Service(ParameterInfo parameter, ParameterExpression context)
    {
        var type = parameter.ParameterType;
        var marked = parameter.GetCustomAttribute<ServiceAttribute>();
        if (marked is null && (TypeShape.ElementOf(type) is not null || type == typeof(string) || type.IsValueType || registered?.IsService(type) != true)) return null;
        Expression service = marked?.Key is { } key
            ? Expression.Call(context, nameof(ResolverContext.GetKeyedService), null, Expression.Constant(type), Expression.Constant(key))
            : lifetimeOf(type) switch
            {
                ServiceLifetime.Singleton => Expression.Call(Expression.Constant(new SingletonService(type)), nameof(SingletonService.Get), null, context),
                ServiceLifetime.Scoped => Expression.Call(context, nameof(ResolverContext.GetScopedService), null, Expression.Constant(type), Expression.Constant(SlotOf(type))),
                _ => Expression.Call(context, nameof(ResolverContext.GetRequiredService), null, Expression.Constant(type)),
            };
        return Expression.Convert(service, type);
    }

    /// <summary>Where a request keeps the one instance of a scoped service.</summary>
    private int SlotOf(Type type)
    {
        if (!slots.TryGetValue(type, out var slot)) slots[type] = slot = slots.Count;
        return slot;
    }

    private static MemberExpression Property(Expression context, string name) => Expression.Property(context, name);

    private static ClaimsPrincipal UserOf(ResolverContext context) => HttpContextOf(context)?.User ?? new ClaimsPrincipal(new ClaimsIdentity());

    private static HttpContext? HttpContextOf(ResolverContext context) => ((IHttpContextAccessor?)context.GetService(typeof(IHttpContextAccessor)))?.HttpContext;
}
