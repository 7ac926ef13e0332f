namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An integer literal; the digits are kept as written, because they may exceed every number type.</summary>
public sealed class IntValueNode(int line, int column, string value) : ValueNode(line, column)
{
    /// <summary>The digits, a minus before them where there is one.</summary>
    public string Value { get; } = value;
}

/// <summary>A literal with a fraction or an exponent, kept as written.</summary>
public sealed class FloatValueNode(int line, int column, string value) : ValueNode(line, column)
{
    /// <summary>The number with its fraction and exponent as written.</summary>
    public string Value { get; } = value;
}

/// <summary>A string or block string; the value has its escapes resolved and its indentation removed.</summary>
public sealed class StringValueNode(int line, int column, string value, bool isBlock) : ValueNode(line, column)
{
    /// <summary>The text without quotes; empty for <c>""</c>.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it stood in triple quotes; <see cref="SyntaxNode.ToString"/> writes it in single ones.</summary>
    public bool IsBlock { get; } = isBlock;
}

/// <summary>The literal <c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode(int line, int column, bool value) : ValueNode(line, column)
{
    /// <summary>What the literal says.</summary>
    public bool Value { get; } = value;
}

/// <summary>The literal <c>null</c>, which is not the same as no value.</summary>
public sealed class NullValueNode(int line, int column) : ValueNode(line, column);

/// <summary>A name as a value; never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class EnumValueNode(int line, int column, string value) : ValueNode(line, column)
{
    /// <summary>The name as written; case counts.</summary>
    public string Value { get; } = value;
}
