using System.Runtime.CompilerServices;
using System.Text;

namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>
/// A statement, or a part of one, with its arguments. Written as an interpolated string in which every text and number becomes an argument,
/// so that no value can ever be read as a statement.
/// </summary>
[InterpolatedStringHandler]
internal sealed class SqlText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + formattedCount);
    private readonly List<object?> _arguments = new(formattedCount);

    public string Text => _text.ToString();

    public IReadOnlyList<object?> Arguments => _arguments;

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(SqlName name) => _text.Append(name.Text);

    public void AppendFormatted(string? value) => AppendArgument(value);

    public void AppendFormatted(long? value) => AppendArgument(value);

    public void AppendFormatted(SqlText part)
    {
        _text.Append(part._text);
        _arguments.AddRange(part._arguments);
    }

    /// <summary>An argument of a kind that is only known when it runs: a text, a <see cref="long"/> or null.</summary>
    public void AppendFormatted(object? value) => AppendArgument(value);

    /// <summary>All of these; true for none.</summary>
    public static SqlText All(IReadOnlyList<SqlText> parts) => parts.Count == 0 ? $"1" : Balanced(parts, 0, parts.Count, new(" AND "));

    /// <summary>One of these; false for none.</summary>
    public static SqlText Any(IReadOnlyList<SqlText> parts) => parts.Count == 0 ? $"0" : Balanced(parts, 0, parts.Count, new(" OR "));

    // SQLite limits the depth of an expression, and a chain is as deep as it is long.
    private static SqlText Balanced(IReadOnlyList<SqlText> parts, int from, int count, SqlName joint) =>
        count == 1 ? parts[from] : $"({Balanced(parts, from, count / 2, joint)}{joint}{Balanced(parts, from + (count / 2), count - (count / 2), joint)})";

    private void AppendArgument(object? value)
    {
        _text.Append('?');
        _arguments.Add(value);
    }
}
