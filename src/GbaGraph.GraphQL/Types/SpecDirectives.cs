using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types;

/// <summary>The directives of the specification.</summary>
internal static class SpecDirectives
{
    private static readonly string[] Selections = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

    public static DirectiveDefinition Skip { get; } = new("skip", Selections)
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        Arguments = new([new("if", new NonNullType(SpecScalars.Boolean)) { Description = "Skipped when true." }]),
    };

    public static DirectiveDefinition Include { get; } = new("include", Selections)
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        Arguments = new([new("if", new NonNullType(SpecScalars.Boolean)) { Description = "Included when true." }]),
    };

    public static DirectiveDefinition Deprecated { get; } = new("deprecated", ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM_VALUE", "INPUT_FIELD_DEFINITION"])
    {
        Description = "The @deprecated directive is used within the type system definition language to indicate deprecated portions of a GraphQL service’s schema,such as deprecated fields on a type or deprecated enum values.",
        Arguments = new([new("reason", SpecScalars.String)
        {
            Description = "Deprecations include a reason for why it is deprecated, which is formatted using Markdown syntax (as specified by CommonMark).",
            DefaultValue = new StringValueNode(0, 0, "No longer supported", false),
        }]),
    };

    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", ["SCALAR"])
    {
        Description = "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the behavior of custom scalar definitions.",
        Arguments = new([new("url", new NonNullType(SpecScalars.String))
        {
            Description = "The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types.",
        }]),
    };

    public static DirectiveDefinition OneOf { get; } = new("oneOf", ["INPUT_OBJECT"])
    {
        Description = "The `@oneOf` directive is used within the type system definition language\n to indicate:\n\n - an Input Object is a Oneof Input Object, or\n - an Object Type's Field is a Oneof Field.",
    };
}
