using System.Collections;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Fills the answer of one operation. All of it runs on the request's loop: values that are there at once are completed
/// depth first, and the others when their task ends.
/// </summary>
internal sealed class OperationExecution(ExecutionState state, OperationPlan plan)
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ObjectResult root = new(plan.Root, null, 0);
    private int outstanding;
    private int nextSerial;

    public Task Finished => finished.Task;

    /// <summary>The answer; null where an error went up to the root.</summary>
    public ObjectResult? Data => root.IsDead ? null : root;

    /// <summary>Resolves the root fields: all at once in a query, one after the other in a mutation.</summary>
    public void Start()
    {
        outstanding = 1;
        if (plan.Operation.Kind != OperationKind.Mutation)
        {
            ExecuteFields(root, null);
            nextSerial = plan.Root.Fields.Length;
        }

        Release();
    }

    private void Release()
    {
        while (--outstanding == 0)
        {
            if (nextSerial >= plan.Root.Fields.Length || root.IsDead)
            {
                finished.TrySetResult();
                return;
            }

            outstanding = 1;
            ExecuteField(root, nextSerial++, null);
        }
    }

    private void ExecuteFields(ObjectResult target, object? parent)
    {
        for (var slot = 0; slot < target.Count && !target.IsDead; slot++) ExecuteField(target, slot, parent);
    }

    private void ExecuteField(ObjectResult target, int slot, object? parent)
    {
        var field = target.Plan.Fields[slot];
        var resolver = field.Resolver;
        if (ReferenceEquals(resolver, FieldResolver.TypeName))
        {
            target[slot] = target.Plan.Type.Name;
            return;
        }

        object? value;
        try
        {
            value = resolver.ReadParent is { } read ? read(parent!) : Invoke(resolver, field, target, slot, parent);
            if (resolver.Unwrap is { } unwrap && value is Task task)
            {
                if (!task.IsCompleted)
                {
                    outstanding++;
                    _ = CompleteLaterAsync(task, unwrap, field, target, slot);
                    return;
                }

                task.GetAwaiter().GetResult();
                value = unwrap(task);
            }
        }
        catch (Exception exception)
        {
            Fail(exception, field, target, slot);
            return;
        }

        Complete(field, field.Definition.Type, target, slot, value);
    }

    private object? Invoke(FieldResolver resolver, FieldPlan field, ObjectResult target, int slot, object? parent) =>
        resolver.Invoke(new ResolverContext(state, field, parent, state.ArgumentsOf(field), target, slot));

    private async Task CompleteLaterAsync(Task task, Func<Task, object?> unwrap, FieldPlan field, ObjectResult target, int slot)
    {
        try
        {
            await task;
            if (!target.IsDead) Complete(field, field.Definition.Type, target, slot, unwrap(task));
        }
        catch (Exception exception)
        {
            if (!target.IsDead) Fail(exception, field, target, slot);
        }

        Release();
    }

    private void Complete(FieldPlan field, GraphType type, ResultNode node, int slot, object? value)
    {
        if (value is null)
        {
            if (type.IsNonNull) RefuseNull(field, node, slot);
            return;
        }

        try
        {
            switch (type.NullableType)
            {
                case ListType list:
                    CompleteList(field, list, node, slot, value);
                    break;
                case ScalarType scalar:
                    node[slot] = scalar.TrySerialize(value, out var serialized) ? serialized : throw Unserializable(scalar, value);
                    break;
                case EnumType enumType:
                    node[slot] = enumType.TryGetName(value, out var symbol) ? symbol.Name : throw Unserializable(enumType, value);
                    break;
                case NamedType composite:
                    var result = new ObjectResult(field.ChildrenOn(ObjectTypeOf(composite, value)), node, slot);
                    node[slot] = result;
                    ExecuteFields(result, value);
                    break;
            }
        }
        catch (Exception exception)
        {
            Fail(exception, field, node, slot);
        }
    }

    private void CompleteList(FieldPlan field, ListType type, ResultNode node, int slot, object value)
    {
        if (value is not IEnumerable items) throw new InvalidOperationException($"The resolver of {field.Coordinate} returned a {value.GetType()}, not a list.");
        var list = value as IList ?? items.Cast<object?>().ToList();
        var result = new ListResult(type.OfType, node, slot, list.Count);
        node[slot] = result;
        for (var i = 0; i < list.Count && !result.IsDead; i++) Complete(field, type.OfType, result, i, list[i]);
    }

    private ObjectType ObjectTypeOf(NamedType type, object value) => type as ObjectType
        ?? state.Schema.RuntimeTypeOf(value)
        ?? throw new InvalidOperationException($"{value.GetType()} is none of the object types that {type.Name} stands for.");

    private void RefuseNull(FieldPlan field, ResultNode node, int slot)
    {
        state.AddFieldError(new Error("Cannot return null for non-nullable field.", "HC0018"), field, node.PathOf(slot));
        node.SetNull(slot);
    }

    private void Fail(Exception exception, FieldPlan field, ResultNode node, int slot)
    {
        // A cancelled request is answered as a whole; what its resolvers throw on the way out says nothing.
        if (exception is not OperationCanceledException || !state.Cancellation.IsCancellationRequested) state.AddFieldErrors(exception, field, node.PathOf(slot));
        node.SetNull(slot);
    }

    private static InvalidOperationException Unserializable(NamedType type, object value) =>
        new($"{type.Name} can't represent a value of the C# type {value.GetType()}.");
}
