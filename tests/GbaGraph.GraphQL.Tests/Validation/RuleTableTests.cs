using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation;

/// <summary>Pins which section of the specification (edition of September 2025) each rule stands for.</summary>
public sealed class RuleTableTests
{
    private static readonly Dictionary<string, string?> Sections = new()
    {
        ["ExecutableDefinitionsRule"] = "5.1.1",
        ["OperationTypeExistenceRule"] = "5.2.1.1",
        ["OperationNameUniquenessRule"] = "5.2.2.1",
        ["LoneAnonymousOperationRule"] = "5.2.3.1",
        ["SingleRootFieldRule"] = "5.2.4.1",
        ["FieldSelectionsRule"] = "5.3.1",
        ["FieldSelectionMergingRule"] = "5.3.2",
        ["LeafFieldSelectionsRule"] = "5.3.3",
        ["ArgumentNamesRule"] = "5.4.1",
        ["ArgumentUniquenessRule"] = "5.4.2",
        ["RequiredArgumentsRule"] = "5.4.3",
        ["FragmentNameUniquenessRule"] = "5.5.1.1",
        ["FragmentSpreadTypeExistenceRule"] = "5.5.1.2",
        ["FragmentsOnCompositeTypesRule"] = "5.5.1.3",
        ["FragmentsMustBeUsedRule"] = "5.5.1.4",
        ["FragmentSpreadTargetDefinedRule"] = "5.5.2.1",
        ["FragmentCyclesRule"] = "5.5.2.2",
        ["FragmentSpreadIsPossibleRule"] = "5.5.2.3",
        ["ValuesOfCorrectTypeRule"] = "5.6.1",
        ["InputObjectFieldNamesRule"] = "5.6.2",
        ["InputObjectFieldUniquenessRule"] = "5.6.3",
        ["InputObjectRequiredFieldsRule"] = "5.6.4",
        ["OneOfInputObjectRule"] = "3.10.1",
        ["DirectivesAreDefinedRule"] = "5.7.1",
        ["DirectiveLocationsRule"] = "5.7.2",
        ["DirectiveUniquenessRule"] = "5.7.3",
        ["VariableUniquenessRule"] = "5.8.1",
        ["VariablesAreInputTypesRule"] = "5.8.2",
        ["AllVariableUsesDefinedRule"] = "5.8.3",
        ["AllVariablesUsedRule"] = "5.8.4",
        ["VariableUsagesAreAllowedRule"] = "5.8.5",
        ["OperationSizeRule"] = null,
        ["MaxDepthRule"] = null,
        ["FieldCycleDepthRule"] = null,
        ["IntrospectionRule"] = null,
        ["IntrospectionDepthRule"] = null,
    };

    [Fact]
    public void Section_EveryRuleOfTheAssembly_IsAsListed()
    {
        var rules = typeof(ValidationRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ValidationRule)) && !type.IsAbstract)
            .ToDictionary(type => type.Name, type => ((ValidationRule)Activator.CreateInstance(type)!).Section);
        rules.OrderBy(pair => pair.Key, StringComparer.Ordinal).ShouldBe(Sections.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Tests_EveryRuleOfTheSpecification_HasAClass() =>
        Sections.Where(pair => pair.Value is not null)
            .Select(pair => $"GbaGraph.GraphQL.Tests.Validation.Rules.{pair.Key}Tests")
            .Where(name => typeof(RuleTableTests).Assembly.GetType(name) is null)
            .ShouldBeEmpty();
}
