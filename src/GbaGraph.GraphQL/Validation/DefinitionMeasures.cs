namespace GbaGraph.GraphQL.Validation;

/// <summary>
/// Sizes of selections with every fragment written out. Sums end at a value no limit reaches instead of wrapping round.
/// </summary>
/// <param name="Selections">Fields, inline fragments and spreads.</param>
/// <param name="RootFields">Fields at the top, those in fragments there included.</param>
/// <param name="Aliases">Fields with an alias.</param>
/// <param name="Directives">Directives on selections and on the fragments.</param>
/// <param name="Spreads">Fragment spreads.</param>
/// <param name="Depth">The deepest nesting of fields.</param>
/// <param name="DepthWithoutIntrospection">The same without what stands in fields that begin with two underscores.</param>
/// <param name="Nesting">The deepest nesting of selection sets, those of fragments included.</param>
internal readonly record struct DefinitionMeasures(
    long Selections,
    long RootFields,
    long Aliases,
    long Directives,
    long Spreads,
    long Depth,
    long DepthWithoutIntrospection,
    long Nesting)
{
    private const long Most = long.MaxValue / 4;

    /// <summary>The measures of two selections side by side.</summary>
    public static DefinitionMeasures operator +(DefinitionMeasures a, DefinitionMeasures b) => new(
        Sum(a.Selections, b.Selections),
        Sum(a.RootFields, b.RootFields),
        Sum(a.Aliases, b.Aliases),
        Sum(a.Directives, b.Directives),
        Sum(a.Spreads, b.Spreads),
        Math.Max(a.Depth, b.Depth),
        Math.Max(a.DepthWithoutIntrospection, b.DepthWithoutIntrospection),
        Math.Max(a.Nesting, b.Nesting));

    private static long Sum(long a, long b) => Math.Min(a + b, Most);
}
