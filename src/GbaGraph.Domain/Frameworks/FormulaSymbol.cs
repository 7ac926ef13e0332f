namespace GbaGraph.Domain.Frameworks;

/// <summary>What a symbol of a formula stands for.</summary>
/// <param name="Symbol">The symbol as the expression writes it.</param>
/// <param name="Element">Id of the element that it is, or null.</param>
/// <param name="Metric">Key of the metric that measures it, or null.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Proxy">What the paper measures in its stead, in our words; or null.</param>
public sealed record FormulaSymbol(string Symbol, string? Element, string? Metric, string? Unit, string? Proxy);
