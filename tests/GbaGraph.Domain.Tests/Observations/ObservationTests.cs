using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Observations;

public sealed class ObservationTests
{
    private static readonly IReadOnlyList<Evidence> Said = [new Evidence("paper", "二.1")];

    [Fact]
    public void Quantity_BrokenRules_Throw()
    {
        Field(() => new Quantity(1, " ")).ShouldBe("unit");
        Field(() => new Quantity(null, "people")).ShouldBe("value");
        Field(() => new Quantity(1, "people", ObservationQualifier.About, low: 1)).ShouldBe("value");
        Field(() => new Quantity(1, "people", ObservationQualifier.Range, 1, 2)).ShouldBe("value");
        Field(() => new Quantity(null, "people", ObservationQualifier.Range, 1)).ShouldBe("value");
        Field(() => new Quantity(null, "people", ObservationQualifier.Range, high: 1)).ShouldBe("value");
        Field(() => new Quantity(null, "people", ObservationQualifier.Range, 2, 1)).ShouldBe("low");
    }

    [Fact]
    public void Quantity_ValueOrRange_IsKept()
    {
        new Quantity(0, "%", ObservationQualifier.AtMost).Value.ShouldBe(0);
        new Quantity(null, "%", ObservationQualifier.Range, 2, 2).High.ShouldBe(2);
    }

    [Fact]
    public void Observation_BrokenRules_Throw()
    {
        var one = new Quantity(1, "people");
        Field(() => new Observation("O", "a", "m", one, Said)).ShouldBe("id");
        Field(() => new Observation("o", "A", "m", one, Said)).ShouldBe("subject");
        Field(() => new Observation("o", "a", " ", one, Said)).ShouldBe("metric");
        Field(() => new Observation("o", "a", "m", one, Said, counterpart: "B")).ShouldBe("object");
        Field(() => new Observation("o", "a", "m", one, Said, parent: "o")).ShouldBe("parent");
        Field(() => new Observation("o", "a", "m", one, [])).ShouldBe("evidence");
    }

    private static string Field(Func<object> build) => Should.Throw<InvalidValueException>(() => { build(); }).Field;
}
