using System.Linq.Expressions;
using System.Reflection;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Gives subscription fields their stream of events.</summary>
internal sealed class SubscriptionFields(InputBinding inputs, ParameterBinding parameters, ResolverCompiler compiler)
{
    private const BindingFlags AnyMethod = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private static readonly MethodInfo Box = typeof(SubscriptionFields).GetMethod(nameof(BoxAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Read = typeof(SubscriptionFields).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Listen = typeof(SubscriptionFields).GetMethod(nameof(ListenAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The field with its stream; the arguments of the method that gives the stream come first.</summary>
    public FieldDefinition Apply(FieldDefinition field, MethodInfo method, Type holder)
    {
        var with = method.GetCustomAttribute<SubscribeAttribute>()!.With;
        if (with is null) return field.WithSource(Topic(method, field), field.Arguments);
        var source = holder.GetMethod(with, AnyMethod) ?? throw new SchemaException($"{holder}.{method.Name} subscribes with {with}, which isn't there.");
        var taken = source.GetParameters().Where(parameters.IsArgument).ToArray();
        if (field.Arguments.Count > 0 && taken.Length > 0) throw new SchemaException($"{holder}.{method.Name} and {with} can't both take arguments.");
        return field.WithSource(Stream(source, holder, taken), taken.Length == 0 ? field.Arguments : new InputValueSet(taken.Select(inputs.Argument)));
    }

    private static Func<ResolverContext, IAsyncEnumerable<object>> Topic(MethodInfo method, FieldDefinition field)
    {
        var message = method.GetCustomAttribute<SubscribeAttribute>()!.MessageType
            ?? Array.Find(method.GetParameters(), p => p.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw new SchemaException($"{method.DeclaringType}.{method.Name} subscribes without an [EventMessage].");
        var topic = new TopicName(method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name, field.Arguments);
        var listen = Listen.MakeGenericMethod(message).CreateDelegate<Func<ResolverContext, string, IAsyncEnumerable<object>>>();
        return context => listen(context, topic.With(context.Arguments));
    }

    private Func<ResolverContext, IAsyncEnumerable<object>> Stream(MethodInfo source, Type holder, ParameterInfo[] taken)
    {
        var context = Expression.Parameter(typeof(ResolverContext));
        var target = source.IsStatic ? null : Expression.Constant(compiler.InstanceOf(holder), source.DeclaringType!);
        var arguments = source.GetParameters().Select(p => parameters.Supplied(p, context, null) ?? ResolverCompiler.Argument(context, Array.IndexOf(taken, p), p.ParameterType));
        return Expression.Lambda<Func<ResolverContext, IAsyncEnumerable<object>>>(Events(Expression.Call(target, source, arguments)), context).Compile();
    }

    /// <summary>The events of what a method gives: a sequence, or a stream that may have to be waited for.</summary>
    private static MethodCallExpression Events(MethodCallExpression call)
    {
        if (NamingRules.IsGeneric(call.Type, typeof(IAsyncEnumerable<>))) return Expression.Call(Box.MakeGenericMethod(call.Type.GenericTypeArguments[0]), call);
        var task = NamingRules.IsGeneric(call.Type, typeof(ValueTask<>)) ? Expression.Call(call, nameof(ValueTask<int>.AsTask), null) : (Expression)call;
        var stream = NamingRules.IsGeneric(task.Type, typeof(Task<>)) ? task.Type.GenericTypeArguments[0] : task.Type;
        if (!NamingRules.IsGeneric(stream, typeof(ISourceStream<>))) throw new SchemaException($"{call.Method.DeclaringType}.{call.Method.Name} must return an IAsyncEnumerable<T> or an ISourceStream<T>, at once or as a task.");
        if (task.Type == stream) task = Expression.Call(typeof(Task), nameof(Task.FromResult), [stream], task);
        return Expression.Call(Read.MakeGenericMethod(stream.GenericTypeArguments[0]), task);
    }

    private static async IAsyncEnumerable<object> ReadAsync<T>(Task<ISourceStream<T>> opening)
    {
        await using var stream = await opening;
        await foreach (var one in stream.ReadEventsAsync())
        {
            if (one is not null) yield return one;
        }
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
        await foreach (var one in ReadAsync(receiver.SubscribeAsync<T>(topic, context.RequestAborted).AsTask())) yield return one;
    }
}
