namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An integer literal; the digits are kept as written, because they may exceed every number type.</summary>
public sealed class IntValueNode(int line, int column, string value) : ValueNode(line, column)
{
    public string Value { get; } = value;
}

/// <summary>A literal with a fraction or an exponent, kept as written.</summary>
public sealed class FloatValueNode(int line, int column, string value) : ValueNode(line, column)
{
    public string Value { get; } = value;
}

/// <summary>A string or block string; the value has its escapes resolved and its indentation removed.</summary>
public sealed class StringValueNode(int line, int column, string value, bool isBlock) : ValueNode(line, column)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanValueNode(int line, int column, bool value) : ValueNode(line, column)
{
    public bool Value { get; } = value;
}

public sealed class NullValueNode(int line, int column) : ValueNode(line, column);

public sealed class EnumValueNode(int line, int column, string value) : ValueNode(line, column)
{
    public string Value { get; } = value;
}
