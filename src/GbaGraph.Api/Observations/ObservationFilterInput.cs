using GbaGraph.Api.Actors;
using GbaGraph.Api.Filters;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Observations;

/// <summary>Which observations; everything that is given must hold.</summary>
public sealed class ObservationFilterInput
{
    public List<ObservationFilterInput>? And { get; init; }
    public List<ObservationFilterInput>? Or { get; init; }
    public ActorFilterInput? Subject { get; init; }

    /// <summary>The key of the metric.</summary>
    public StringOperationFilterInput? Metric { get; init; }

    public ObservationNatureOperationFilterInput? Nature { get; init; }
    public DecimalOperationFilterInput? Value { get; init; }
    public StringOperationFilterInput? Unit { get; init; }
    public PartialDateOperationFilterInput? Period { get; init; }

    /// <summary>The key of a source that says so.</summary>
    public StringOperationFilterInput? Source { get; init; }

    internal ObservationFilter ToDomain() => new()
    {
        And = And?.ConvertAll(f => f.ToDomain()),
        Or = Or?.ConvertAll(f => f.ToDomain()),
        Subject = Subject?.ToDomain(),
        Metric = Metric?.ToDomain(),
        Nature = Nature?.ToDomain(),
        Value = Value?.ToDomain(),
        Unit = Unit?.ToDomain(),
        Period = Period?.ToDomain(),
        Source = Source?.ToDomain(),
    };
}
