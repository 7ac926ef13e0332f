using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A literal is one that its place takes.</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    public override string Section => "5.6.1";

    private const string Anchor = "Values-of-Correct-Type";

    public override void EnterValue(ValidationContext context, ValueSite site)
    {
        // A null where a value is required is the matter of the rules on required arguments and fields.
        if (Fits(site.Value, site.Type) || site is { Value: NullValueNode, IsRequired: true })
        {
            return;
        }

        context.Report(site.Owner switch
        {
            ArgumentNode argument => new ErrorDraft(
                    "The specified argument value does not match the argument type.", site.Value)
                .With("argument", argument.Name)
                .With("argumentValue", site.Value.ToString())
                .With("locationType", site.Type.ToString())
                .SpecifiedBy(Anchor),
            ObjectFieldNode field => new ErrorDraft(
                    $"The specified value type of field `{field.Name}` does not match the field type.", site.Value)
                .With("fieldName", field.Name)
                .With("fieldType", site.Type.ToString())
                .With("locationType", site.Type.ToString())
                .SpecifiedBy(Anchor),
            _ => new ErrorDraft("The specified value does not match the variable type.", site.Value)
                .With("variable", ((VariableDefinitionNode)site.Owner).Name)
                .With("variableType", site.Type.ToString())
                .SpecifiedBy(Anchor),
        });
    }

    /// <summary>Whether the value fits, the fields of input objects left aside: they are values of their own.</summary>
    private static bool Fits(ValueNode value, GraphType type) => (value, type) switch
    {
        (VariableNode, _) => true,
        (NullValueNode, _) => !type.IsNonNull,
        (_, NonNullType nonNull) => Fits(value, nonNull.OfType),
        (ListValueNode list, ListType listType) => list.Items.All(item => Fits(item, listType.OfType)),
        (_, ListType listType) => Fits(value, listType.OfType),
        (_, InputObjectType) => value is ObjectValueNode,
        (_, EnumType symbols) => value is EnumValueNode symbol && symbols.TryGetValue(symbol.Value, out _),
        (_, ScalarType scalar) => scalar.AcceptsLiteral(value),
        _ => false,
    };
}
