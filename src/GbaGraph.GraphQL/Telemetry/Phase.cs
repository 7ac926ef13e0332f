namespace GbaGraph.GraphQL.Telemetry;

/// <summary>A phase of a request: the name of its span, and its value of <c>graphql.processing.type</c>.</summary>
internal sealed record Phase(string SpanName, string ProcessingType)
{
    public static readonly Phase Parse = new("GraphQL Document Parsing", "parse");
    public static readonly Phase Validate = new("GraphQL Document Validation", "validate");
    public static readonly Phase CoerceVariables = new("GraphQL Variable Coercion", "variable_coercion");
    public static readonly Phase Plan = new("GraphQL Operation Planning", "plan");
    public static readonly Phase Execute = new("GraphQL Operation Execution", "execute");
}
