namespace GbaGraph.GraphQL.Validation;

/// <summary>
/// What validation allows beyond the specification. Counts are taken with every fragment written out where it is spread.
/// </summary>
public sealed record ValidationOptions
{
    /// <summary>Every option as it is set here.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many errors are reported at most; the rest of the document goes unread then.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>How many <c>ofType</c> may nest.</summary>
    public int MaxIntrospectionOfTypeDepth { get; init; } = 16;

    /// <summary>How many of the lists of fields, input fields, interfaces and possible types of a type may nest.</summary>
    public int MaxIntrospectionListDepth { get; init; } = 1;

    /// <summary>The deepest nesting of fields, a root field counting 1; null for any.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>Whether introspection fields count nothing towards <see cref="MaxDepth"/>.</summary>
    public bool SkipIntrospectionInDepth { get; init; }

    /// <summary>How often one field of one type may stand within itself, itself counted; null for any.</summary>
    public int? MaxFieldCycleDepth { get; init; } = 3;

    /// <summary>Limits that replace <see cref="MaxFieldCycleDepth"/> for single fields, by <c>Type.field</c>.</summary>
    public IReadOnlyDictionary<string, int> FieldCycleDepths { get; init; } = new Dictionary<string, int>();

    /// <summary>The most aliased fields in one operation.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>The most fields at the root of one operation.</summary>
    public int MaxRootFields { get; init; } = 100;

    /// <summary>The most directives in one operation.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>The most fragment spreads in all operations together.</summary>
    public int MaxFragmentVisits { get; init; } = 1000;

    /// <summary>The most fields, inline fragments and spreads in all operations together.</summary>
    public int MaxSelections { get; init; } = 10_000;

    /// <summary>The most comparisons of fields that answer under one name.</summary>
    public int MaxFieldComparisons { get; init; } = 100_000;
}
