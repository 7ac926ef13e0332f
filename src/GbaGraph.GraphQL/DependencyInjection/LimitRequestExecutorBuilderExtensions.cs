namespace GbaGraph.GraphQL;

/// <summary>Limits on what a request may ask.</summary>
public static class LimitRequestExecutorBuilderExtensions
{
    /// <summary>Sets what the parser takes in.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure) =>
        builder.Configure(c => configure(c.Parser));

    /// <summary>Sets how large a document may be with its fragments written out.</summary>
    public static IRequestExecutorBuilder ModifyValidationOptions(this IRequestExecutorBuilder builder, Action<RequestValidationOptions> configure) =>
        builder.Configure(c => configure(c.Validation));

    /// <summary>Sets how many errors of validation one answer tells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1: a document with errors must tell one.</exception>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAllowedValidationErrors, 1);
        return builder.ModifyValidationOptions(o => o.MaxAllowedErrors = maxAllowedValidationErrors);
    }

    /// <summary>Refuses documents whose fields nest deeper; a root field counts 1. Without a call the limit is 32, introspection counted.</summary>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false) =>
        builder.Configure(c => (c.MaxDepth, c.SkipIntrospectionInDepth) = (maxAllowedExecutionDepth, skipIntrospectionFields));

    /// <summary>Refuses documents in which one field nests in itself more often.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="defaultCycleLimit">How often, the field itself counted; null for any number.</param>
    /// <param name="coordinateCycleLimits">Limits of single fields, which replace the general one.</param>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(
        this IRequestExecutorBuilder builder, ushort? defaultCycleLimit = 3, (SchemaCoordinate Coordinate, ushort MaxAllowed)[]? coordinateCycleLimits = null) =>
        builder.Configure(c =>
        {
            c.MaxFieldCycleDepth = defaultCycleLimit;
            c.FieldCycleDepths = (coordinateCycleLimits ?? []).ToDictionary(l => l.Coordinate.ToString(), l => (int)l.MaxAllowed, StringComparer.Ordinal);
        });

    /// <summary>Lets every field nest in itself as often as a document likes; limits of single fields go as well.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder) => builder.AddMaxAllowedFieldCycleDepthRule(null);

    /// <summary>Sets how deep introspection may follow <c>ofType</c>, and how often lists of a type may stand within each other.</summary>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(this IRequestExecutorBuilder builder, ushort maxAllowedOfTypeDepth, ushort maxAllowedListRecursiveDepth) =>
        builder.Configure(c => c.IntrospectionDepths = (maxAllowedOfTypeDepth, maxAllowedListRecursiveDepth));
}
