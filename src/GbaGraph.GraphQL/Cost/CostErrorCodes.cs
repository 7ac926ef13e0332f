namespace GbaGraph.GraphQL.Cost;

/// <summary>Codes of refusals for what a request would cost.</summary>
internal static class CostErrorCodes
{
    /// <summary>The field cost or the type cost is over its limit.</summary>
    public const string Exceeded = "HC0047";

    /// <summary>A field that needs exactly one slicing argument has none or several.</summary>
    public const string OneSlicingArgumentRequired = "HC0082";
}
