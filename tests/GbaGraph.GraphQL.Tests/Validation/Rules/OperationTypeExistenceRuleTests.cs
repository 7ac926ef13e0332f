using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceRuleTests
{
    [Theory]
    [InlineData("{ dog { name } }", 0)]
    [InlineData("mutation { sit }", 1)]
    [InlineData("subscription { second }", 1)]
    [InlineData("query A { dog { name } } mutation B { sit } subscription C { second }", 2)]
    public void Validate_SchemaWithQueriesOnly_RefusesOtherOperations(string document, int refused) =>
        DocumentValidator.Validate(PetSchema.QueryOnly, GraphQLParser.Parse(document))
            .Count(error => error.Message.StartsWith("The schema does not support operations of the kind", StringComparison.Ordinal))
            .ShouldBe(refused);
}
