namespace GbaGraph.GraphQL;

/// <summary>A place in a document; both count from 1.</summary>
public readonly record struct Location(int Line, int Column) : IComparable<Location>
{
    public int CompareTo(Location other) => (Line, Column).CompareTo((other.Line, other.Column));
}
