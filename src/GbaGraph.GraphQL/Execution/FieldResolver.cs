using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Execution;

/// <summary>How a field gets its value; compiled when the schema is built, so that a call uses no reflection.</summary>
internal sealed class FieldResolver
{
    /// <param name="invoke">Gives the value, or a task where <paramref name="unwrap"/> is given.</param>
    /// <param name="unwrap">Takes the result out of a finished task; null where the value is given at once.</param>
    public FieldResolver(Func<ResolverContext, object?> invoke, Func<Task, object?>? unwrap = null)
    {
        Invoke = invoke;
        Unwrap = unwrap;
    }

    public static FieldResolver TypeName { get; } = new(context => context.Field.Parent.Name);

    public Func<ResolverContext, object?> Invoke { get; }

    public Func<Task, object?>? Unwrap { get; }

    /// <summary>Set where the value depends on the parent alone, so that no context is needed.</summary>
    public Func<object, object?>? ReadParent { get; private init; }

    /// <summary>
    /// Set where a leaf depends on the parent alone and can be written without being boxed; false means that it is null,
    /// and that nothing was written.
    /// </summary>
    public Func<object, JsonBuffer, bool>? WriteLeaf { get; private init; }

    /// <summary>Whether the context is read before <see cref="Invoke"/> returns and never after, so that it may serve the next call.</summary>
    public bool ReleasesContext { get; init; }

    public static FieldResolver FromParent(Func<object, object?> read) => new(c => read(c.Parent!)) { ReadParent = read, ReleasesContext = true };

    /// <summary>The same resolver with a way to write its leaf; null leaves it as it is.</summary>
    public FieldResolver WithLeaf(Func<object, JsonBuffer, bool>? write) =>
        write is null ? this : new(Invoke, Unwrap) { ReadParent = ReadParent, WriteLeaf = write, ReleasesContext = ReleasesContext };
}
