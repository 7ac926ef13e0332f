using System.Linq.Expressions;
using System.Reflection;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Gives subscription fields their stream of events.</summary>
internal sealed class SubscriptionFields(InputBinding inputs, ParameterBinding parameters, ResolverCompiler compiler)
{
    private static readonly MethodInfo Box = typeof(SubscriptionFields).GetMethod(nameof(BoxAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Listen = typeof(SubscriptionFields).GetMethod(nameof(ListenAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The field with its stream; the arguments of the method that gives the stream come first.</summary>
    public FieldDefinition Apply(FieldDefinition field, MethodInfo method, Type holder)
    {
        var with = method.GetCustomAttribute<SubscribeAttribute>()!.With;
        if (with is null) return field.WithSource(Topic(method), field.Arguments);
        var source = holder.GetMethod(with) ?? throw new SchemaException($"{holder}.{method.Name} subscribes with {with}, which isn't there.");
        var taken = source.GetParameters().Where(parameters.IsArgument).ToArray();
        if (field.Arguments.Count > 0 && taken.Length > 0) throw new SchemaException($"{holder}.{method.Name} and {with} can't both take arguments.");
        return field.WithSource(Stream(source, holder, taken), taken.Length == 0 ? field.Arguments : new InputValueSet(taken.Select(inputs.Argument)));
    }

    private static Func<ResolverContext, IAsyncEnumerable<object>> Topic(MethodInfo method)
    {
        var message = Array.Find(method.GetParameters(), p => p.IsDefined(typeof(EventMessageAttribute)))
            ?? throw new SchemaException($"{method.DeclaringType}.{method.Name} subscribes without an [EventMessage].");
        var topic = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
        var listen = Listen.MakeGenericMethod(message.ParameterType).CreateDelegate<Func<ResolverContext, string, IAsyncEnumerable<object>>>();
        return context => listen(context, topic);
    }

    private Func<ResolverContext, IAsyncEnumerable<object>> Stream(MethodInfo source, Type holder, ParameterInfo[] taken)
    {
        if (!NamingRules.IsGeneric(source.ReturnType, typeof(IAsyncEnumerable<>))) throw new SchemaException($"{holder}.{source.Name} must return an IAsyncEnumerable<T>.");
        var context = Expression.Parameter(typeof(ResolverContext));
        var target = source.IsStatic ? null : Expression.Constant(compiler.InstanceOf(holder), source.DeclaringType!);
        var arguments = source.GetParameters().Select(p => parameters.Supplied(p, context, null) ?? ResolverCompiler.Argument(context, Array.IndexOf(taken, p), p.ParameterType));
        var events = Expression.Call(Box.MakeGenericMethod(source.ReturnType.GenericTypeArguments[0]), Expression.Call(target, source, arguments));
        return Expression.Lambda<Func<ResolverContext, IAsyncEnumerable<object>>>(events, context).Compile();
    }

    private static async IAsyncEnumerable<object> BoxAsync<T>(IAsyncEnumerable<T> events)
    {
        await foreach (var one in events)
        {
            if (one is not null) yield return one;
        }
    }

    private static async IAsyncEnumerable<object> ListenAsync<T>(ResolverContext context, string topic)
    {
        var receiver = (ITopicEventReceiver)context.GetRequiredService(typeof(ITopicEventReceiver));
        await using var stream = await receiver.SubscribeAsync<T>(topic, context.RequestAborted);
        await foreach (var one in stream.ReadEventsAsync())
        {
            if (one is not null) yield return one;
        }
    }
}
