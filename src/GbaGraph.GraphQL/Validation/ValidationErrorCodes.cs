namespace GbaGraph.GraphQL.Validation;

/// <summary>Codes of refusals that are no matter of the specification's validation rules.</summary>
public static class ValidationErrorCodes
{
    /// <summary>The document asks for the schema, and introspection is off.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>Lists or type wrappers of the introspection types nest too deep.</summary>
    public const string IntrospectionTooDeep = "HC0086";

    /// <summary>One field is selected within itself too many times.</summary>
    public const string FieldCycleTooDeep = "HC0087";

    /// <summary>Fields, or selection sets with all fragments written out, nest too deep.</summary>
    public const string TooDeep = "TOO_DEEP";

    public const string TooManyAliases = "TOO_MANY_ALIASES";

    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    public const string TooManyFragmentVisits = "TOO_MANY_FRAGMENT_VISITS";

    public const string TooManySelections = "TOO_MANY_SELECTIONS";

    public const string TooManyFieldComparisons = "TOO_MANY_FIELD_COMPARISONS";
}
