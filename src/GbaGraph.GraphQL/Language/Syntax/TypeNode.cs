namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A reference to a type, as it stands behind a variable.</summary>
public abstract class TypeNode(int line, int column) : SyntaxNode(line, column);

public sealed class NamedTypeNode(int line, int column, string name) : TypeNode(line, column)
{
    public string Name { get; } = name;
}

public sealed class ListTypeNode(int line, int column, TypeNode elementType) : TypeNode(line, column)
{
    public TypeNode ElementType { get; } = elementType;
}

/// <summary>A type followed by an exclamation mark; the inner type is named or a list.</summary>
public sealed class NonNullTypeNode(int line, int column, TypeNode innerType) : TypeNode(line, column)
{
    public TypeNode InnerType { get; } = innerType;
}
