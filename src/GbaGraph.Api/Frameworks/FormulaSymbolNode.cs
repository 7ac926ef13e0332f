using GbaGraph.Api.Observations;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>What a symbol of a formula stands for.</summary>
[GraphQLName("FormulaSymbol")]
public sealed class FormulaSymbolNode(Framework framework, FormulaSymbol symbol)
{
    /// <summary>The symbol as the expression writes it.</summary>
    public string Symbol => symbol.Symbol;

    /// <summary>The element that it is.</summary>
    public FrameworkElementNode? Element => FrameworkElementNode.Find(framework, symbol.Element);

    public string? Unit => symbol.Unit;

    /// <summary>What the paper measures in its stead, in our words.</summary>
    public string? Proxy => symbol.Proxy;

    /// <summary>The metric that measures it.</summary>
    public async Task<MetricNode?> GetMetricAsync(MetricByKey metrics, CancellationToken cancellationToken) =>
        symbol.Metric is { } key ? await metrics.LoadAsync(key, cancellationToken) : null;
}
