using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Limits;

public sealed class LimitOptionsTests
{
    public static TheoryData<string, string, Action<IRequestExecutorBuilder>, Action<IRequestExecutorBuilder>> Options() => new()
    {
        { SyntaxErrorCodes.TooManyTokens, "{ box { name } }", b => b.ModifyParserOptions(o => o.MaxAllowedTokens = 6), b => b.ModifyParserOptions(o => o.MaxAllowedTokens = 5) },
        { SyntaxErrorCodes.TooManyNodes, "{ name }", b => b.ModifyParserOptions(o => o.MaxAllowedNodes = 3), b => b.ModifyParserOptions(o => o.MaxAllowedNodes = 2) },
        { SyntaxErrorCodes.TooManyFields, "{ box { name } }", b => b.ModifyParserOptions(o => o.MaxAllowedFields = 2), b => b.ModifyParserOptions(o => o.MaxAllowedFields = 1) },
        { SyntaxErrorCodes.TooDeep, "{ box { name } }", b => b.ModifyParserOptions(o => o.MaxAllowedRecursionDepth = 2), b => b.ModifyParserOptions(o => o.MaxAllowedRecursionDepth = 1) },
        { ValidationErrorCodes.TooManyAliases, "{ a: name b: name }", b => b.ModifyValidationOptions(o => o.MaxAllowedAliases = 2), b => b.ModifyValidationOptions(o => o.MaxAllowedAliases = 1) },
        { ValidationErrorCodes.TooManyRootFields, "{ name box { name } }", b => b.ModifyValidationOptions(o => o.MaxAllowedRootFields = 2), b => b.ModifyValidationOptions(o => o.MaxAllowedRootFields = 1) },
        { ValidationErrorCodes.TooManyDirectives, "{ name @skip(if: false) }", b => b.ModifyValidationOptions(o => o.MaxAllowedDirectives = 1), b => b.ModifyValidationOptions(o => o.MaxAllowedDirectives = 0) },
        { ValidationErrorCodes.TooManyFragmentVisits, "{ ...F } fragment F on Query { name }", b => b.ModifyValidationOptions(o => o.MaxAllowedFragmentVisits = 1), b => b.ModifyValidationOptions(o => o.MaxAllowedFragmentVisits = 0) },
        { ValidationErrorCodes.TooManySelections, "{ box { name } }", b => b.ModifyValidationOptions(o => o.MaxAllowedSelections = 2), b => b.ModifyValidationOptions(o => o.MaxAllowedSelections = 1) },
        { ValidationErrorCodes.TooManyFieldComparisons, "{ box { name } box { name } }", b => b.ModifyValidationOptions(o => o.MaxAllowedFieldComparisons = 2), b => b.ModifyValidationOptions(o => o.MaxAllowedFieldComparisons = 0) },
        { ValidationErrorCodes.TooDeep, "{ box { name } }", b => b.AddMaxExecutionDepthRule(2), b => b.AddMaxExecutionDepthRule(1) },
        { ValidationErrorCodes.FieldCycleTooDeep, "{ box { inner { inner { name } } } }", b => b.AddMaxAllowedFieldCycleDepthRule(2), b => b.AddMaxAllowedFieldCycleDepthRule(1) },
        { ValidationErrorCodes.FieldCycleTooDeep, "{ box { inner { inner { name } } } }", b => b.AddMaxAllowedFieldCycleDepthRule(1, [(new("Box", "inner"), 2)]), b => b.AddMaxAllowedFieldCycleDepthRule(9, [(new("Box", "inner"), 1)]) },
        { ValidationErrorCodes.IntrospectionTooDeep, "{ __type(name: \"Box\") { ofType { ofType { name } } } }", b => b.SetIntrospectionAllowedDepth(2, 1), b => b.SetIntrospectionAllowedDepth(1, 1) },
        { ValidationErrorCodes.IntrospectionTooDeep, "{ __type(name: \"Box\") { fields { type { fields { name } } } } }", b => b.SetIntrospectionAllowedDepth(9, 2), b => b.SetIntrospectionAllowedDepth(9, 1) },
        { ValidationErrorCodes.IntrospectionNotAllowed, "{ __schema { queryType { name } } }", b => b.AllowIntrospection(true), b => b.AllowIntrospection(false) },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Answer_LimitSet_HoldsToTheLast(string code, string document, Action<IRequestExecutorBuilder> enough, Action<IRequestExecutorBuilder> tooLittle)
    {
        new BoxServer(enough).Answer(document).Errors.ShouldBeEmpty();

        var refused = new BoxServer(tooLittle).Answer(document);

        refused.WasExecuted.ShouldBeFalse();
        refused.Errors.Select(e => e.Code).Distinct().ShouldBe([code]);
    }

    [Fact]
    public void Answer_ManyErrors_TellsAsManyAsSet()
    {
        var document = "{" + string.Concat(Enumerable.Range(0, 50).Select(n => $" nope{n}")) + " }";

        new BoxServer().Answer(document).Errors.Count.ShouldBe(5);
        new BoxServer(b => b.SetMaxAllowedValidationErrors(7)).Answer(document).Errors.Count.ShouldBe(7);
        new BoxServer(b => b.ModifyValidationOptions(o => o.MaxAllowedErrors = 0)).Answer(document).Errors.Count.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => new BoxServer(b => b.SetMaxAllowedValidationErrors(0)));
    }
}
