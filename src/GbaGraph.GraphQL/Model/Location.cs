namespace GbaGraph.GraphQL;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The place in the line, from 1, in UTF-16 code units.</param>
public readonly record struct Location(int Line, int Column) : IComparable<Location>
{
    /// <summary>By line first, then by column.</summary>
    public int CompareTo(Location other) => (Line, Column).CompareTo((other.Line, other.Column));
}
