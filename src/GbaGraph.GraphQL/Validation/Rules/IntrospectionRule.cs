using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>The schema is not asked for where introspection is off.</summary>
internal sealed class IntrospectionRule : ValidationRule
{
    public override void EnterField(
        ValidationContext context, FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (!context.Options.AllowIntrospection && field.Name is ("__schema" or "__type"))
        {
            context.Report(new ErrorDraft("Introspection is not allowed for the current request.", field)
                .With("code", ValidationErrorCodes.IntrospectionNotAllowed)
                .With("field", field.Name));
        }
    }
}
