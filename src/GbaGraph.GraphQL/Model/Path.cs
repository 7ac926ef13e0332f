namespace GbaGraph.GraphQL;

/// <summary>Where in the answer something is: response names and list indexes from the root down.</summary>
public sealed class Path
{
    private readonly object? segment;

    private Path(Path? parent, object? segment)
    {
        Parent = parent;
        this.segment = segment;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The answer as a whole, of length 0.</summary>
    public static Path Root { get; } = new(null, null);

    /// <summary>The path without its last segment; null at the root.</summary>
    public Path? Parent { get; }

    /// <summary>How many names and indexes there are; 0 at the root.</summary>
    public int Length { get; }

    /// <summary>Whether it is the answer as a whole.</summary>
    public bool IsRoot => Parent is null;

    /// <summary>The path of these names (<see cref="string"/>) and indexes (<see cref="int"/>), the outermost first; of none, the root.</summary>
    public static Path FromList(IEnumerable<object> segments) => segments.Aggregate(Root, (path, segment) => new Path(path, segment));

    /// <summary>The path of a field of what is here, by its name in the answer.</summary>
    public Path Append(string name) => new(this, name);

    /// <summary>The path of an item of the list that is here, from 0.</summary>
    public Path Append(int index) => new(this, index);

    /// <summary>Names and indexes, the outermost first, as <c>path</c> of an error shows them; empty at the root.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        for (var path = this; path.Parent is not null; path = path.Parent) segments[path.Length - 1] = path.segment!;
        return segments;
    }

    /// <summary>Names and indexes with a slash before each, like <c>/actors/0/name</c>; the root is <c>/</c>.</summary>
    public string Print() => "/" + string.Join('/', ToList());

    /// <inheritdoc cref="Print"/>
    public override string ToString() => Print();
}
