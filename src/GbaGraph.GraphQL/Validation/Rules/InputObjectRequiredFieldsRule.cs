using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A field of an input object that has to be given is given, and not null.</summary>
internal sealed class InputObjectRequiredFieldsRule : ValidationRule
{
    public override string Section => "5.6.4";

    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType? type)
    {
        if (type is null)
        {
            return;
        }

        foreach (var definition in type.Fields)
        {
            if (!definition.IsRequired)
            {
                continue;
            }

            var field = value.Fields.FirstOrDefault(given => given.Name == definition.Name);
            if (field?.Value is null or NullValueNode)
            {
                context.Report(new ErrorDraft(
                        $"`{definition.Name}` is a required field and cannot be null.", field ?? (SyntaxNode)value)
                    .With("field", definition.Name)
                    .SpecifiedBy("Input-Object-Required-Fields"));
            }
        }
    }
}
