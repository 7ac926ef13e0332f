using GbaGraph.Api.Actors;
using GbaGraph.Api.Filters;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Observations;

/// <summary>Which observations; everything that is given must hold.</summary>
public sealed class ObservationFilterInput
{
    public List<ObservationFilterInput>? And { get; init; }
    public List<ObservationFilterInput>? Or { get; init; }
    public StringOperationFilterInput? Key { get; init; }
    public ActorFilterInput? Subject { get; init; }

    /// <summary>The second of a pair.</summary>
    public ActorFilterInput? Counterpart { get; init; }

    /// <summary>The key of the metric.</summary>
    public StringOperationFilterInput? Metric { get; init; }

    public ObservationNatureOperationFilterInput? Nature { get; init; }
    public ObservationQualifierOperationFilterInput? Qualifier { get; init; }
    public DecimalOperationFilterInput? Value { get; init; }
    public StringOperationFilterInput? Unit { get; init; }

    /// <summary>What it covers, in our words.</summary>
    public StringOperationFilterInput? Scope { get; init; }

    /// <summary>For a rank, the ranking.</summary>
    public StringOperationFilterInput? List { get; init; }

    /// <summary>For a rank, who made the ranking.</summary>
    public StringOperationFilterInput? Issuer { get; init; }

    /// <summary>For a rank, those among whom it is one.</summary>
    public StringOperationFilterInput? Field { get; init; }

    /// <summary>The key of the observation of which this one is a part.</summary>
    public StringOperationFilterInput? Parent { get; init; }

    /// <summary>What a share is a share of.</summary>
    public StringOperationFilterInput? Base { get; init; }

    public PartialDateOperationFilterInput? Period { get; init; }

    /// <summary>The key of a source that says so.</summary>
    public StringOperationFilterInput? Source { get; init; }

    internal ObservationFilter ToDomain() => new()
    {
        And = And?.ConvertAll(f => f.ToDomain()),
        Or = Or?.ConvertAll(f => f.ToDomain()),
        Id = Key?.ToDomain(),
        Subject = Subject?.ToDomain(),
        Counterpart = Counterpart?.ToDomain(),
        Metric = Metric?.ToDomain(),
        Nature = Nature?.ToDomain(),
        Qualifier = Qualifier?.ToDomain(),
        Value = Value?.ToDomain(),
        Unit = Unit?.ToDomain(),
        Scope = Scope?.ToDomain(),
        List = List?.ToDomain(),
        Issuer = Issuer?.ToDomain(),
        Field = Field?.ToDomain(),
        Parent = Parent?.ToDomain(),
        Base = Base?.ToDomain(),
        Period = Period?.ToDomain(),
        Source = Source?.ToDomain(),
    };
}
