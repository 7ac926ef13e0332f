using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Observations;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on how a figure is qualified; all that are given must hold.</summary>
public sealed class ObservationQualifierOperationFilterInput
{
    public ObservationQualifier? Eq { get; init; }
    public ObservationQualifier? Neq { get; init; }
    public List<ObservationQualifier>? In { get; init; }
    public List<ObservationQualifier>? Nin { get; init; }

    internal MemberFilter<ObservationQualifier> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
