namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on a member of a closed vocabulary; all that are set must hold. An empty <see cref="In"/> holds for nothing.</summary>
public sealed record MemberFilter<T> where T : struct, Enum
{
    /// <summary>Is this member.</summary>
    public T? Eq { get; init; }

    /// <summary>Is not this member.</summary>
    public T? Neq { get; init; }

    /// <summary>Is one of these.</summary>
    public IReadOnlyList<T>? In { get; init; }

    /// <summary>Is none of these.</summary>
    public IReadOnlyList<T>? Nin { get; init; }
}
