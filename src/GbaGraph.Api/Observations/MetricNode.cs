using GbaGraph.Domain.Observations;

namespace GbaGraph.Api.Observations;

/// <summary>What an observation measures.</summary>
[GraphQLName("Metric")]
public sealed class MetricNode(Metric metric)
{
    public string Key => metric.Key;
    public string NameEn => metric.NameEn;
    public string? NameZh => metric.NameZh;

    /// <summary>The usual unit.</summary>
    public string? Unit => metric.Unit;

    /// <summary>Which values are better.</summary>
    public MetricDirection Direction => metric.Direction;

    public string Definition => metric.Definition;
}
