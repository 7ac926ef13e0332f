using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition(string name, GraphType type)
{
    public string Name { get; } = name;

    public GraphType Type { get; } = type;

    public InputValueSet Arguments { get; init; } = InputValueSet.Empty;

    public string? Description { get; init; }

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

    public override string ToString() => $"{Name}: {Type}";
}
