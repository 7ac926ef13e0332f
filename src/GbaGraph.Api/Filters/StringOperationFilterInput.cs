using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a text; all that are given must hold. Comparison is case-sensitive.</summary>
public sealed class StringOperationFilterInput
{
    public string? Eq { get; init; }
    public string? Neq { get; init; }
    public List<string>? In { get; init; }
    public List<string>? Nin { get; init; }
    public string? Contains { get; init; }
    public string? StartsWith { get; init; }

    internal TextFilter ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin, Contains = Contains, StartsWith = StartsWith };
}
