namespace GbaGraph.GraphQL.Types;

/// <summary>A type with a name of its own in the schema.</summary>
public abstract class NamedType(string name, string? description) : GraphType
{
    /// <summary>As the schema writes it; no two types of a schema have one name. Case counts.</summary>
    public string Name { get; } = name;

    /// <summary>What clients are shown about it, in Markdown; null for none.</summary>
    public string? Description { get; } = description;

    /// <summary>What it adds to the cost of a request; null for what the cost specification says.</summary>
    public double? Weight { get; init; }

    /// <summary>True for the types of introspection, whose names start with two underscores.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>A scalar or an enum: a value without sub-fields.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>An object, an interface or a union: a value of which sub-fields are selected.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>An interface or a union, which stands for several object types.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
