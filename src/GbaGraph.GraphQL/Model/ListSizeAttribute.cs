namespace GbaGraph.GraphQL;

/// <summary>How long the list of a field is, for the cost of a request (<c>@listSize</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    private int? assumedSize;

    /// <summary>The length where no slicing argument tells it.</summary>
    public int AssumedSize
    {
        get => assumedSize ?? 0;
        set => assumedSize = value;
    }

    /// <summary>The arguments, by their names in the schema, whose value is the length.</summary>
    public string[]? SlicingArguments { get; set; }

    /// <summary>The length where no slicing argument is given.</summary>
    public int? SlicingArgumentDefaultValue { get; set; }

    /// <summary>The sub-fields, by their names in the schema, that are lists of this length.</summary>
    public string[]? SizedFields { get; set; }

    /// <summary>Whether a request must give exactly one of <see cref="SlicingArguments"/>; means nothing without any.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;

    internal int? Assumed => assumedSize;
}
