using GbaGraph.Api.Sources;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>A formula of a model.</summary>
[GraphQLName("FrameworkFormula")]
public sealed class FrameworkFormulaNode(Framework framework, FrameworkFormula formula)
{
    /// <summary>Key within its framework.</summary>
    public string Key => formula.Id;

    /// <summary>The formula in plain text.</summary>
    public string Expression => formula.Expression;

    /// <summary>What its symbols stand for.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<FormulaSymbolNode> Symbols => [.. formula.Symbols.Select(s => new FormulaSymbolNode(framework, s))];

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(formula.Evidence);
}
