using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition(string name, GraphType type)
{
    /// <summary>What documents give it by.</summary>
    public string Name { get; } = name;

    /// <summary>The type that a value must have, wrappers included.</summary>
    public GraphType Type { get; } = type;

    /// <summary>What clients are shown about it, in Markdown; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should no longer be used; null where it may be.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What it adds to the cost of a request; null for what the cost specification says.</summary>
    public double? Weight { get; init; }

    /// <summary>The value where the caller leaves it out; null where there is no default (a default of null is a node of its own).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Whether there is a default, be it null.</summary>
    public bool HasDefaultValue => DefaultValue is not null;

    /// <summary>True if a caller must give a value: non-null without a default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefaultValue;

    /// <summary>Turns a literal into what the resolver takes; null on directives, which resolvers don't see.</summary>
    internal InputReader? Reader { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}
