using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation.Rules;

namespace GbaGraph.GraphQL.Validation;

/// <summary>Holds documents against a schema (specification, section 5) and against the service's limits.</summary>
public static class DocumentValidator
{
    private static readonly RuleHooks ContentHooks = new(ContentRules());

    /// <summary>
    /// The errors of the document, none if it may be executed. The rules come in groups, and a group is looked at only if
    /// those before it found nothing: what the document consists of; how large it is with its fragments written out, on
    /// which the bounds of everything later rest; how deep it goes; and all the rest.
    /// </summary>
    public static IReadOnlyList<ValidationError> Validate(
        Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        Check(context, StructureRules());
        if (context.Errors.Count == 0)
        {
            Check(context, ExpansionRules());
        }

        if (context.Errors.Count == 0)
        {
            Check(context, NestingRules());
        }

        if (context.Errors.Count == 0)
        {
            new DocumentTraversal(context, ContentRules(), ContentHooks).Walk();
        }

        return context.Errors;
    }

    private static void Check(ValidationContext context, ValidationRule[] rules)
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(context);
        }
    }

    private static ValidationRule[] StructureRules() => [new ExecutableDefinitionsRule()];

    private static ValidationRule[] ExpansionRules() => [new FragmentCyclesRule(), new OperationSizeRule()];

    private static ValidationRule[] NestingRules() =>
        [new MaxDepthRule(), new FieldCycleDepthRule(), new IntrospectionDepthRule()];

    private static ValidationRule[] ContentRules() =>
    [
        new IntrospectionRule(),
        new OperationTypeExistenceRule(),
        new OperationNameUniquenessRule(),
        new LoneAnonymousOperationRule(),
        new SingleRootFieldRule(),
        new FieldSelectionsRule(),
        new LeafFieldSelectionsRule(),
        new FieldSelectionMergingRule(),
        new ArgumentNamesRule(),
        new ArgumentUniquenessRule(),
        new RequiredArgumentsRule(),
        new FragmentNameUniquenessRule(),
        new FragmentSpreadTypeExistenceRule(),
        new FragmentsOnCompositeTypesRule(),
        new FragmentSpreadTargetDefinedRule(),
        new FragmentSpreadIsPossibleRule(),
        new FragmentsMustBeUsedRule(),
        new ValuesOfCorrectTypeRule(),
        new InputObjectFieldNamesRule(),
        new InputObjectFieldUniquenessRule(),
        new InputObjectRequiredFieldsRule(),
        new OneOfInputObjectRule(),
        new DirectivesAreDefinedRule(),
        new DirectiveLocationsRule(),
        new DirectiveUniquenessRule(),
        new VariableUniquenessRule(),
        new VariablesAreInputTypesRule(),
        new AllVariableUsesDefinedRule(),
        new AllVariablesUsedRule(),
        new VariableUsagesAreAllowedRule(),
    ];
}
