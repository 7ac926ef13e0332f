using System.Collections;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution;

/// <summary>How values are written.</summary>
internal sealed partial class OperationExecution
{
    private bool WriteFields(SelectionPlan selection, object? parent, int frame)
    {
        foreach (var field in selection.Fields)
        {
            output.WriteRaw(field.Prefix);
            if (field.Constant is { } json) output.WriteRaw(json);
            else if (!WriteField(field, parent, frame)) return false;
        }

        output.WriteRaw(selection.Fields.Length == 0 ? "{}"u8 : "}"u8);
        return true;
    }

    private bool WriteField(FieldPlan field, object? parent, int frame)
    {
        if (IsTooLarge) return false;
        var mark = Data.Mark();
        try
        {
            if (field.Resolver.WriteLeaf is { } writeLeaf) return writeLeaf(parent!, output) || WriteNull(field, field.Value, frame, NoIndex);
            var value = Resolve(field, parent, frame, out var task);
            if (task is null) return WriteValue(field.Value, value, frame, field, NoIndex, NoHole);
            outstanding++;
            pending.Add(Data.AddHole(frame, field), task);
            return true;
        }
        catch (Exception exception)
        {
            return Fail(exception, mark, field, field.Value, frame, NoIndex);
        }
    }

    /// <summary>Calls the resolver; a task that hasn't ended is given instead of the value.</summary>
    private object? Resolve(FieldPlan field, object? parent, int frame, out Task? waiting)
    {
        waiting = null;
        var resolver = field.Resolver;
        if (resolver.ReadParent is { } read) return read(parent!);
        var value = resolver.Invoke(ContextOf(resolver, frame).For(field, parent, frame));
        if (resolver.Unwrap is null || value is not Task task) return value;
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
            return resolver.Unwrap(task);
        }

        waiting = task;
        return null;
    }

    private ResolverContext ContextOf(FieldResolver resolver, int frame)
    {
        if (resolver.ReleasesContext) return sharedContext;
        Data.Keep(frame);
        return new ResolverContext(state, Data);
    }

    private bool WriteValue(ValuePlan type, object? value, int frame, FieldPlan field, int index, int hole)
    {
        if (value is null) return WriteNull(field, type, frame, index);
        if (type.Leaf is { } leaf)
        {
            if (leaf is ScalarType scalar ? scalar.TryWrite(value, output) : ((EnumType)leaf).TryWrite(value, output)) return true;
            throw new InvalidOperationException($"{leaf.Name} can't represent a value of the C# type {value.GetType()}.");
        }

        var selection = type.Item is null ? field.ChildrenOf(value, state.Schema) : null;
        var mark = Data.Mark();
        var inner = Data.OpenFrame(frame, field, index, hole, type.IsNonNull);
        if (selection is not null ? WriteFields(selection, value, inner) : WriteItems(type.Item!, value, inner, field))
        {
            Data.CloseFrame(inner);
            return true;
        }

        Data.Rewind(mark);
        if (type.IsNonNull) return false;
        output.WriteRaw("null"u8);
        return true;
    }

    private bool WriteItems(ValuePlan type, object value, int frame, FieldPlan field)
    {
        if (value is not IEnumerable items) throw new InvalidOperationException($"The resolver of {field.Coordinate} returned a {value.GetType()}, not a list.");
        output.WriteRaw((byte)'[');
        var index = 0;
        if (value is IList list)
        {
            for (; index < list.Count; index++)
            {
                if (!WriteItem(type, list[index], frame, field, index)) return false;
            }
        }
        else
        {
            foreach (var item in items)
            {
                if (!WriteItem(type, item, frame, field, index++)) return false;
            }
        }

        output.WriteRaw((byte)']');
        return true;
    }

    private bool WriteItem(ValuePlan type, object? item, int frame, FieldPlan field, int index)
    {
        if (IsTooLarge) return false;
        if (index > 0) output.WriteRaw((byte)',');
        var mark = Data.Mark();
        try
        {
            return WriteValue(type, item, frame, field, index, NoHole);
        }
        catch (Exception exception)
        {
            return Fail(exception, mark, field, type, frame, index);
        }
    }

    private bool WriteNull(FieldPlan field, ValuePlan type, int frame, int index)
    {
        if (!type.IsNonNull)
        {
            output.WriteRaw("null"u8);
            return true;
        }

        state.AddFieldError(new Error("Cannot return null for non-nullable field.", "HC0018"), field, PathOf(field, frame, index));
        return false;
    }

    /// <summary>Takes back what was written of a value, and puts an error and, if it may be, null in its place.</summary>
    private bool Fail(Exception exception, ResultMark mark, FieldPlan field, ValuePlan type, int frame, int index)
    {
        // A cancelled request is answered as a whole; what its resolvers throw on the way out says nothing.
        if (exception is not OperationCanceledException || !state.IsCancelled) state.AddFieldErrors(exception, field, PathOf(field, frame, index));
        Data.Rewind(mark);
        if (type.IsNonNull) return false;
        output.WriteRaw("null"u8);
        return true;
    }

    private Path PathOf(FieldPlan field, int frame, int index)
    {
        var around = Data.PathOf(frame);
        return index == NoIndex ? around.Append(field.ResponseName) : around.Append(index);
    }
}
