using GbaGraph.GraphQL.Cost;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>The request header that asks for the cost of a request.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    /// <summary>Words other than <c>report</c> and <c>validate</c> ask for nothing.</summary>
    public static CostReporting Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var value)) return CostReporting.None;
        if (string.Equals(value, "report", StringComparison.OrdinalIgnoreCase)) return CostReporting.Report;
        return string.Equals(value, "validate", StringComparison.OrdinalIgnoreCase) ? CostReporting.Validate : CostReporting.None;
    }
}
