using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition(string name, GraphType type)
{
    /// <summary>What documents select it by.</summary>
    public string Name { get; } = name;

    /// <summary>The type of its value, wrappers included.</summary>
    public GraphType Type { get; } = type;

    /// <summary>What it takes; empty for nothing.</summary>
    public InputValueSet Arguments { get; init; } = InputValueSet.Empty;

    /// <summary>What clients are shown about it, in Markdown; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should no longer be used; null where it may be.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What it adds to the cost of a request; null for what the cost specification says.</summary>
    public double? Weight { get; init; }

    /// <summary>What is known about the length of its list, or of the lists below it.</summary>
    public ListSizeDefinition? ListSize { get; init; }

    /// <summary>How the field gets its value; null on interfaces, whose fields are resolved on the object types.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>The stream of events of a subscription field; null on other fields.</summary>
    internal Func<ResolverContext, IAsyncEnumerable<object>>? Source { get; init; }

    internal FieldDefinition WithSource(Func<ResolverContext, IAsyncEnumerable<object>> source, InputValueSet arguments) => new(Name, Type)
    {
        Arguments = arguments,
        Description = Description,
        DeprecationReason = DeprecationReason,
        Weight = Weight,
        ListSize = ListSize,
        Resolver = Resolver,
        Source = source,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}
