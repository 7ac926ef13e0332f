namespace GbaGraph.GraphQL;

/// <summary>
/// Limits on documents, checked before anything is resolved. Counts are taken with every fragment written out where it is
/// spread, whatever operations and fragments are named; a document beyond one is refused with a code of its own.
/// </summary>
public sealed class RequestValidationOptions
{
    /// <summary>The most errors that one answer tells, at least 1.</summary>
    public int MaxAllowedErrors { get; set; } = 5;

    /// <summary>The most aliased fields in one operation (TOO_MANY_ALIASES).</summary>
    public int MaxAllowedAliases { get; set; } = 100;

    /// <summary>The most fields at the root of one operation (TOO_MANY_ROOT_FIELDS).</summary>
    public int MaxAllowedRootFields { get; set; } = 100;

    /// <summary>The most directives in one operation (TOO_MANY_DIRECTIVES).</summary>
    public int MaxAllowedDirectives { get; set; } = 200;

    /// <summary>The most fragment spreads in all operations together (TOO_MANY_FRAGMENT_VISITS).</summary>
    public int MaxAllowedFragmentVisits { get; set; } = 1000;

    /// <summary>The most fields, inline fragments and spreads in all operations together (TOO_MANY_SELECTIONS).</summary>
    public int MaxAllowedSelections { get; set; } = 10_000;

    /// <summary>The most comparisons of fields that answer under one name (TOO_MANY_FIELD_COMPARISONS).</summary>
    public int MaxAllowedFieldComparisons { get; set; } = 100_000;
}
