using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Observations;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on what a figure is; all that are given must hold.</summary>
public sealed class ObservationNatureOperationFilterInput
{
    public ObservationNature? Eq { get; init; }
    public ObservationNature? Neq { get; init; }
    public List<ObservationNature>? In { get; init; }
    public List<ObservationNature>? Nin { get; init; }

    internal MemberFilter<ObservationNature> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
