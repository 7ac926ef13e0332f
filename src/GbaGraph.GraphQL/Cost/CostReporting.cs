namespace GbaGraph.GraphQL.Cost;

/// <summary>What a caller wants to know of the cost of a request; over HTTP, the header <c>GraphQL-Cost</c> says it.</summary>
public enum CostReporting
{
    /// <summary>Runs the request and says nothing of its cost.</summary>
    None,

    /// <summary>Runs the request and adds its cost to the answer's extensions (<c>report</c>).</summary>
    Report,

    /// <summary>Answers with the cost alone and runs nothing (<c>validate</c>).</summary>
    Validate,
}
