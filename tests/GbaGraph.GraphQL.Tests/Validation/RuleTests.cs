using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation;

/// <summary>What the test classes of the rules share: a document passes, or fails with certain messages.</summary>
public abstract class RuleTests
{
    protected static IReadOnlyList<ValidationError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(PetSchema.Instance, GraphQLParser.Parse(document), options);

    protected static void ShouldPass(string document, ValidationOptions? options = null) =>
        Validate(document, options).Select(error => error.Message).ShouldBeEmpty();

    /// <summary>All errors are of one message, each at one of the columns, in this order.</summary>
    protected static void ShouldFail(string document, string message, params int[] columns)
    {
        var errors = Validate(document);
        errors.Select(error => error.Message).Distinct().ShouldBe([message]);
        errors.Select(error => error.Locations[0].Column).ShouldBe(columns.Length == 0 ? [1] : columns);
    }

    protected static void ShouldFailWithCode(string document, string code, ValidationOptions options) =>
        Validate(document, options).Select(error => error.Code).Distinct().ShouldBe([code]);
}
