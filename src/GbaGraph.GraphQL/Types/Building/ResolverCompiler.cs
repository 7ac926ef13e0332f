using System.Linq.Expressions;
using System.Reflection;
using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Compiles C# members into resolvers.</summary>
internal sealed class ResolverCompiler(ParameterBinding parameters, IServiceProvider services)
{
    private static readonly MethodInfo AwaitValue = typeof(ResolverCompiler).GetMethod(nameof(AwaitAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo ResultValue = typeof(ResolverCompiler).GetMethod(nameof(ResultOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly Dictionary<Type, object> instances = [];

    /// <param name="member">A property or method of the parent's type or of <paramref name="extension"/>.</param>
    /// <param name="extension">The class that holds the member where it isn't the parent's.</param>
    /// <param name="argumentOf">The place of a parameter among the field's arguments.</param>
    /// <param name="paging">The rules for <see cref="PagingArguments"/>.</param>
    public FieldResolver Compile(MemberInfo member, Type? extension, Func<ParameterInfo, int> argumentOf, PagingSettings? paging)
    {
        if (member is PropertyInfo property && extension is null) return FieldResolver.FromParent(CompileRead(property));
        var context = Expression.Parameter(typeof(ResolverContext));
        var method = member as MethodInfo ?? ((PropertyInfo)member).GetMethod!;
        var target = method.IsStatic ? null
            : extension is not null ? Expression.Constant(InstanceOf(extension), method.DeclaringType!)
            : (Expression)Expression.Convert(Expression.Property(context, nameof(ResolverContext.Parent)), method.DeclaringType!);
        var arguments = method.GetParameters().Select(p => parameters.Supplied(p, context, paging) ?? Argument(context, argumentOf(p), p.ParameterType));
        return Finish(Expression.Call(target, method, arguments), context, !Array.Exists(method.GetParameters(), p => p.ParameterType == typeof(IResolverContext)));
    }

    /// <summary>Compiles a method that fetches a node: its first argument is the value in the id.</summary>
    public Func<ResolverContext, object, Task<object?>> CompileNode(MethodInfo method, Type? holder)
    {
        var context = Expression.Parameter(typeof(ResolverContext));
        var id = Expression.Parameter(typeof(object));
        var target = method.IsStatic ? null : Expression.Constant(InstanceOf(holder!), method.DeclaringType!);
        var arguments = method.GetParameters().Select(p => parameters.Supplied(p, context, null) ?? Expression.Convert(id, p.ParameterType));
        var call = AsTask(Expression.Call(target, method, arguments));
        if (!typeof(Task).IsAssignableFrom(call.Type))
        {
            var read = Expression.Lambda<Func<ResolverContext, object, object?>>(Expression.Convert(call, typeof(object)), context, id).Compile();
            return (c, value) => Task.FromResult(read(c, value));
        }

        var boxed = Expression.Call(AwaitValue.MakeGenericMethod(call.Type.GenericTypeArguments[0]), call);
        return Expression.Lambda<Func<ResolverContext, object, Task<object?>>>(boxed, context, id).Compile();
    }

    /// <summary>The one instance of a class with resolvers, made with the services of the server.</summary>
    public object InstanceOf(Type type)
    {
        if (!instances.TryGetValue(type, out var instance)) instances[type] = instance = ActivatorUtilities.GetServiceOrCreateInstance(services, type);
        return instance;
    }

    /// <summary>A delegate that reads a property of an object.</summary>
    public static Func<object, object?> CompileRead(PropertyInfo property)
    {
        var parent = Expression.Parameter(typeof(object));
        var target = property.GetMethod!.IsStatic ? null : Expression.Convert(parent, property.DeclaringType!);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(Expression.Property(target, property), typeof(object)), parent).Compile();
    }

    private static FieldResolver Finish(MethodCallExpression call, ParameterExpression context, bool releasesContext)
    {
        var value = AsTask(call);
        var invoke = Expression.Lambda<Func<ResolverContext, object?>>(Expression.Convert(value, typeof(object)), context).Compile();
        if (!typeof(Task).IsAssignableFrom(value.Type)) return new FieldResolver(invoke) { ReleasesContext = releasesContext };
        var unwrap = ResultValue.MakeGenericMethod(value.Type.GenericTypeArguments[0]).CreateDelegate<Func<Task, object?>>();
        return new FieldResolver(invoke, unwrap) { ReleasesContext = releasesContext };
    }

    private static Expression AsTask(MethodCallExpression call) =>
        NamingRules.IsGeneric(call.Type, typeof(ValueTask<>)) ? Expression.Call(call, nameof(ValueTask<int>.AsTask), null) : call;

    public static Expression Argument(Expression context, int index, Type type) =>
        Expression.Convert(Expression.ArrayIndex(Expression.Property(context, nameof(ResolverContext.Arguments)), Expression.Constant(index)), type);

    private static async Task<object?> AwaitAsync<T>(Task<T> task) => await task;

    private static object? ResultOf<T>(Task task) => ((Task<T>)task).Result;
}
