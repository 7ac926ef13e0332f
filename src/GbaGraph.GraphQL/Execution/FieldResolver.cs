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

    public static FieldResolver TypeName { get; } = new(_ => null);

    public Func<ResolverContext, object?> Invoke { get; }

    public Func<Task, object?>? Unwrap { get; }

    /// <summary>Set where the value depends on the parent alone, so that no context is needed.</summary>
    public Func<object, object?>? ReadParent { get; private init; }

    public static FieldResolver FromParent(Func<object, object?> read) => new(c => read(c.Parent!)) { ReadParent = read };
}
