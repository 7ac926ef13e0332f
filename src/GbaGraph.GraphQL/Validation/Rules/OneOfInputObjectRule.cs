using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A OneOf input object has exactly one field, and that is not null.</summary>
internal sealed class OneOfInputObjectRule : ValidationRule
{
    public override string Section => "3.10.1";

    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType? type)
    {
        if (type is not { IsOneOf: true } || value.Fields is [{ Value: not NullValueNode }])
        {
            return;
        }

        context.Report(new ErrorDraft(
                $"The Oneof Input Object `{type.Name}` requires that exactly one field must be supplied and that field must not be `null`.",
                value)
            .With("type", type.Name)
            .With("specifiedBy", "https://spec.graphql.org/draft/#sec-OneOf-Input-Objects-Have-Exactly-One-Field")
            .With("rfc", "https://github.com/graphql/graphql-spec/pull/825"));
    }
}
