namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on a text; all that are set must hold. Comparison is ordinal and case-sensitive. An empty <see cref="In"/> holds for nothing, an empty <see cref="Nin"/> for everything. A missing text fulfils only <see cref="Neq"/> and <see cref="Nin"/>.</summary>
public sealed record TextFilter
{
    /// <summary>Is this text.</summary>
    public string? Eq { get; init; }

    /// <summary>Is not this text.</summary>
    public string? Neq { get; init; }

    /// <summary>Is one of these.</summary>
    public IReadOnlyList<string>? In { get; init; }

    /// <summary>Is none of these.</summary>
    public IReadOnlyList<string>? Nin { get; init; }

    /// <summary>Has this within.</summary>
    public string? Contains { get; init; }

    /// <summary>Begins with this.</summary>
    public string? StartsWith { get; init; }
}
