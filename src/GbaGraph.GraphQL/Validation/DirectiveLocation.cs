using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation;

/// <summary>Names of the places in an executable document that take directives (specification, section 3.13).</summary>
internal static class DirectiveLocation
{
    public const string Field = "FIELD";
    public const string FragmentDefinition = "FRAGMENT_DEFINITION";
    public const string FragmentSpread = "FRAGMENT_SPREAD";
    public const string InlineFragment = "INLINE_FRAGMENT";
    public const string VariableDefinition = "VARIABLE_DEFINITION";

    public static string Of(OperationKind kind) => kind switch
    {
        OperationKind.Mutation => "MUTATION",
        OperationKind.Subscription => "SUBSCRIPTION",
        _ => "QUERY",
    };
}
