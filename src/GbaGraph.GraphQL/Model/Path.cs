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

    public static Path Root { get; } = new(null, null);

    public Path? Parent { get; }

    public int Length { get; }

    public bool IsRoot => Parent is null;

    public static Path FromList(IEnumerable<object> segments) => segments.Aggregate(Root, (path, segment) => new Path(path, segment));

    public Path Append(string name) => new(this, name);

    public Path Append(int index) => new(this, index);

    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        for (var path = this; path.Parent is not null; path = path.Parent) segments[path.Length - 1] = path.segment!;
        return segments;
    }

    public string Print() => "/" + string.Join('/', ToList());

    public override string ToString() => Print();
}
