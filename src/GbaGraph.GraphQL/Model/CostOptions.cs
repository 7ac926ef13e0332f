namespace GbaGraph.GraphQL;

/// <summary>Limits on the cost of a request, by the GraphQL cost specification.</summary>
public sealed class CostOptions
{
    /// <summary>The most that the fields and arguments of a request may weigh; more is refused with HC0047.</summary>
    public double MaxFieldCost { get; set; } = 1000;

    /// <summary>The most that the objects of an answer may weigh; more is refused with HC0047.</summary>
    public double MaxTypeCost { get; set; } = 1000;

    /// <summary>Whether the limits hold; without them the cost is only told to those who ask.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether no cost is worked out at all.</summary>
    public bool SkipAnalyzer { get; set; }

    /// <summary>Whether fields with resolvers weigh <see cref="DefaultResolverCost"/>, and the schema shows that and the sizes of pages.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page that is asked for without a size counts as one of the default size, rather than of the greatest.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of fields whose resolvers are asynchronous, and of <c>totalCount</c>, where the defaults apply; null for none.</summary>
    public double? DefaultResolverCost { get; set; } = 10;
}
