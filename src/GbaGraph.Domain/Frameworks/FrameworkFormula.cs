using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>A formula of a model.</summary>
/// <param name="Id">Id, unique among all items of the framework.</param>
/// <param name="Expression">The formula in plain text.</param>
/// <param name="Symbols">What its symbols stand for.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record FrameworkFormula(string Id, string Expression, IReadOnlyList<FormulaSymbol> Symbols, IReadOnlyList<Evidence> Evidence) : IFrameworkItem;
