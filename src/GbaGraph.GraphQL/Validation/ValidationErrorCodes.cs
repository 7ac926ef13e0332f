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

    /// <summary>One operation has more fields with an alias than <see cref="ValidationOptions.MaxAliases"/>.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>One operation has more fields at its root than <see cref="ValidationOptions.MaxRootFields"/>.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>One operation has more directives than <see cref="ValidationOptions.MaxDirectives"/>.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>The operations together spread more fragments than <see cref="ValidationOptions.MaxFragmentVisits"/>.</summary>
    public const string TooManyFragmentVisits = "TOO_MANY_FRAGMENT_VISITS";

    /// <summary>The operations together have more selections than <see cref="ValidationOptions.MaxSelections"/>.</summary>
    public const string TooManySelections = "TOO_MANY_SELECTIONS";

    /// <summary>Finding out whether fields of one name can be merged takes more comparisons than <see cref="ValidationOptions.MaxFieldComparisons"/>.</summary>
    public const string TooManyFieldComparisons = "TOO_MANY_FIELD_COMPARISONS";
}
