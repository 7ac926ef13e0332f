using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once.</summary>
internal sealed class InputObjectFieldUniquenessRule : ValidationRule
{
    public override string Section => "5.6.3";

    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType? type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!names.Add(field.Name))
            {
                context.Report(new ErrorDraft($"There can be only one input field named `{field.Name}`.", field)
                    .With("field", field.Name)
                    .SpecifiedBy("Input-Object-Field-Uniqueness"));
            }
        }
    }
}
