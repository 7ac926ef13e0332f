namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A reference to a type, as it stands behind a variable.</summary>
public abstract class TypeNode(int line, int column) : SyntaxNode(line, column);

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(int line, int column, string name) : TypeNode(line, column)
{
    /// <summary>The name in the schema; validation finds out whether there is such a type.</summary>
    public string Name { get; } = name;
}

/// <summary>A list type, written in brackets.</summary>
public sealed class ListTypeNode(int line, int column, TypeNode elementType) : TypeNode(line, column)
{
    /// <summary>The type inside the brackets.</summary>
    public TypeNode ElementType { get; } = elementType;
}

/// <summary>A type followed by an exclamation mark; the inner type is named or a list.</summary>
public sealed class NonNullTypeNode(int line, int column, TypeNode innerType) : TypeNode(line, column)
{
    /// <summary>The type before the exclamation mark.</summary>
    public TypeNode InnerType { get; } = innerType;
}
