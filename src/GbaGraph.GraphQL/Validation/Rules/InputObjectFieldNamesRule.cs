using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A field of an input object is one that its type has.</summary>
internal sealed class InputObjectFieldNamesRule : ValidationRule
{
    public override string Section => "5.6.2";

    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType? type)
    {
        if (type is null)
        {
            return;
        }

        foreach (var field in value.Fields)
        {
            if (!type.Fields.TryGet(field.Name, out _))
            {
                context.Report(new ErrorDraft($"The specified input object field `{field.Name}` does not exist.", field)
                    .With("field", field.Name)
                    .With("type", type.Name)
                    .SpecifiedBy("Input-Object-Field-Names"));
            }
        }
    }
}
