using GbaGraph.GraphQL.Cost;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class CostLimitTests
{
    private const string TwentyBooks = "{ shelf { books { nodes { title } } } }";

    [Theory]
    [InlineData(3, 23, null, 0)]
    [InlineData(2, 23, "fieldCost", 3)]
    [InlineData(3, 22, "typeCost", 23)]
    public void Answer_CostOverALimit_IsRefused(double maxFields, double maxTypes, string? measure, double cost)
    {
        var server = new CostServer(o => (o.EnforceCostLimits, o.MaxFieldCost, o.MaxTypeCost) = (true, maxFields, maxTypes));

        var answer = server.Answer(TwentyBooks);

        answer.WasExecuted.ShouldBe(measure is null);
        answer.Extensions.ShouldBeNull();
        if (measure is null) return;
        var error = answer.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("HC0047");
        error.Message.ShouldStartWith($"The maximum allowed {measure[..^4]} cost was exceeded.");
        error.Extensions![measure].ShouldBe(cost);
    }

    [Fact]
    public void Answer_ByDefault_HoldsToAThousand()
    {
        var server = new CostServer(o => o.EnforceCostLimits = true);

        server.Answer("{ shelf { strict(take: 998) { title } } }").Errors.ShouldBeEmpty();
        server.Answer("{ shelf { strict(take: 999) { title } } }").Errors.Single().Code.ShouldBe("HC0047");
        server.Answer("query ($n: Int) { shelf { strict(take: $n) { title } } }", """{"n":999}""").Errors.Single().Code.ShouldBe("HC0047");
    }

    [Fact]
    public void Answer_ReportWanted_TellsTheCostBesideTheData()
    {
        var answer = new CostServer().Answer("{ shelf { label } }", reporting: CostReporting.Report);

        answer.WasExecuted.ShouldBeTrue();
        ((IReadOnlyDictionary<string, object?>)answer.Extensions!["operationCost"]!).ShouldBe([new("fieldCost", 1d), new("typeCost", 2d)]);
    }

    [Fact]
    public void Answer_ReportOfARefusal_TellsTheCostToo()
    {
        var answer = new CostServer(o => (o.EnforceCostLimits, o.MaxFieldCost) = (true, 0)).Answer("{ shelf { label } }", reporting: CostReporting.Report);

        answer.Errors.Single().Code.ShouldBe("HC0047");
        answer.Extensions.ShouldNotBeNull().Keys.ShouldBe(["operationCost"]);
    }

    [Fact]
    public void Answer_ValidateWanted_RunsNothing()
    {
        var answer = new CostServer(o => (o.EnforceCostLimits, o.MaxFieldCost) = (true, 0)).Answer("{ shelf { label } }", reporting: CostReporting.Validate);

        answer.WasExecuted.ShouldBeFalse();
        answer.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Answer_AnalyzerSkipped_TellsNothing()
    {
        var server = new CostServer(o => (o.SkipAnalyzer, o.EnforceCostLimits, o.MaxFieldCost) = (true, true, 0));

        var answer = server.Answer(TwentyBooks, reporting: CostReporting.Report);

        answer.WasExecuted.ShouldBeTrue();
        answer.Extensions.ShouldBeNull();
    }

    [Fact]
    public void Print_DefaultsApplied_ShowsWeightsAndSizes()
    {
        var printed = SchemaPrinter.Print(new CostServer(o => o.ApplyCostDefaults = true).Schema);

        printed.ShouldContain("""): BooksConnection @cost(weight: "10") @listSize(assumedSize: 100, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 20, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)""");
        printed.ShouldContain("""totalCount: Int! @cost(weight: "10")""");
        printed.ShouldContain("directive @cost(");
        printed.ShouldContain("directive @listSize(");
    }

    [Fact]
    public void Print_DefaultsNotApplied_ShowsWhatAttributesSay()
    {
        var printed = SchemaPrinter.Print(new CostServer().Schema);

        printed.ShouldContain("""weight(unit: Int @cost(weight: "3")): Int! @cost(weight: "2")""");
        printed.ShouldContain("fixed: [Book!]! @listSize(assumedSize: 7, requireOneSlicingArgument: false)");
        printed.ShouldContain("""strict(take: Int): [Book!]! @listSize(slicingArguments: ["take"], requireOneSlicingArgument: true)""");
        printed.ShouldContain("""type Atlas implements Book @cost(weight: "5") {""");
        printed.ShouldContain("""title: String @cost(weight: "4")""");
        printed.ShouldContain("): BooksConnection\n");
    }
}
