namespace GbaGraph.GraphQL;

/// <summary>
/// Limits on the cost of a request. This library knows no cost directives: the schema is the same whatever is set, and the
/// limits on depth, fields, aliases and page sizes bound a request instead.
/// </summary>
public sealed class CostOptions
{
    public double MaxFieldCost { get; set; } = 1000;

    public double MaxTypeCost { get; set; } = 1000;

    public bool EnforceCostLimits { get; set; } = true;

    public bool ApplyCostDefaults { get; set; } = true;
}
