using System.Text;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Records;

public sealed class ContentHashTests
{
    // Written by hand from docs/model.md; its hash was taken with sha256sum.
    private const string FormByHand = """
        gbagraph-content 2
        actor|dji|FIRM|\-|\-|dji|dji
        actor|hkust|UNIVERSITY|\-|\-|hkust|hkust
        actor|shenzhen|PLACE|\-|\-|shenzhen|shenzhen
        cell|ladder|0|c1|low|rungs|small|\-
        element|ladder|0|rungs|STEP|rungs|\-|A step.|\-|\-|\-|\-|\-|
        element|ladder|1|low|STEP|low|\-|A step.|rungs|1|\-|\-|\-|
        element|ladder|2|high|STEP|high|\-|A step.|rungs|2|\-|TARGET|2018/..|FIRM LAB
        event|e1|Founding|\-|\-
        event-link|e1|l2
        event-role|e1|dji|firm
        evidence|actor|dji|paper|二.1|\-|\-|\-
        evidence|actor|hkust|paper|二.1|\-|\-|\-
        evidence|actor|shenzhen|paper|二.1|\-|\-|\-
        evidence|event|e1|paper|二.1|\-|\-|\-
        evidence|event-role|e1|dji|firm|paper|二.1|\-|\-|\-
        evidence|framework|ladder|paper|二.1|\-|\-|\-
        evidence|item|ladder|c1|paper|二.1|\-|\-|\-
        evidence|item|ladder|f1|paper|二.1|\-|\-|\-
        evidence|item|ladder|high|paper|二.1|\-|\-|\-
        evidence|item|ladder|low|paper|二.1|\-|\-|\-
        evidence|item|ladder|p1|paper|二.1|\-|\-|\-
        evidence|item|ladder|p2|paper|二.1|\-|\-|\-
        evidence|item|ladder|r1|paper|二.1|\-|\-|\-
        evidence|item|ladder|rungs|paper|二.1|\-|\-|\-
        evidence|link|l1|paper|二.1|\-|\-|\-
        evidence|link|l2|paper|二.1|\-|\-|\-
        evidence|name|dji|en|PREFERRED|dji|paper|二.1|\-|\-|\-
        evidence|name|hkust|en|PREFERRED|hkust|paper|二.1|\-|\-|\-
        evidence|name|shenzhen|en|PREFERRED|shenzhen|paper|二.1|\-|\-|\-
        evidence|observation|o1|paper|二.1|\-|\-|\-
        evidence|observation|o2|paper|二.1|\-|\-|\-
        formula|ladder|0|f1|x = y
        framework|ladder|paper|TYPOLOGY|Ladder|阶梯|Two rungs.
        link|l1|dji|LOCATED_IN|shenzhen|STATED|\-|\-|\-|\-|\-|\-|\-|\-
        link|l2|hkust|INCUBATED|dji|STATED|\-|\-|\-|\-|\-|\-|\-|\-
        metric|staff|Staff|\-|people|NEUTRAL|People employed.
        name|dji|en|PREFERRED|dji
        name|hkust|en|PREFERRED|hkust
        name|shenzhen|en|PREFERRED|shenzhen
        observation|o1|dji|\-|staff|1|\-|\-|people|EXACT|\-|ACTUAL|\-|\-|\-|\-|\-|\-
        observation|o2|dji|\-|staff|1|\-|\-|people|EXACT|\-|ACTUAL|\-|\-|\-|\-|o1|\-
        relation|ladder|0|r1|low|PRECEDES|high|growth|\-
        role|ladder|0|p1|low|dji|\-|\-|example|\-|\-
        role|ladder|1|p2|high|\-|l2|\-|example|high|later
        source|paper|PAPER|\-|A paper|\-|2023|\-|\-|\-
        symbol|ladder|f1|0|x|low|staff|people|\-
        """;

    [Fact]
    public void CanonicalForm_SmallRecord_AsWrittenByHand()
    {
        var form = FormByHand.ReplaceLineEndings("\n").Replace('|', '\t') + "\n";
        Encoding.UTF8.GetString(ContentHash.CanonicalForm(SmallRecord.Valid)).ShouldBe(form);
    }

    [Fact]
    public void Of_SmallRecord_AsTakenWithSha256Sum() => ContentHash.Of(SmallRecord.Valid).ShouldBe("3a28e186ee3ee2aa7e2b4f58f054ecc8b7d71c5ef41f8e35b120d8e9731d5ef5");

    [Fact]
    public void Of_RowsInAnotherOrder_IsTheSame()
    {
        var record = SmallRecord.Valid;
        ContentHash.Of(record with
        {
            Actors = [.. record.Actors.Reverse()],
            Links = [.. record.Links.Reverse()],
            Observations = [.. record.Observations.Reverse()],
        }).ShouldBe(ContentHash.Of(record));
    }

    [Fact]
    public void Of_AnyPartChanged_IsAnother()
    {
        var r = SmallRecord.Valid;
        KnowledgeRecord[] changed =
        [
            r,
            r with { Sources = [r.Sources[0] with { Year = 2024 }] },
            r with { Actors = [.. r.Actors.Skip(1)] },
            r with { Links = [r.Links[0], SmallRecord.Link("l2", "hkust", LinkKind.Incubated, "dji", LinkStatus.Planned)] },
            r with { Metrics = [r.Metrics[0] with { Direction = MetricDirection.Higher }] },
            r with { Observations = [r.Observations[0]] },
            r with { Events = [new Event("e1", "Founding", null, null, [], ["l2"], SmallRecord.Said)] },
            r with { Events = [new Event("e1", "Founding", null, null, [new EventRole("dji", "firm", [.. SmallRecord.Said, new Evidence("paper", "注1")])], ["l2"], SmallRecord.Said)] },
            r with { Frameworks = [] },
            r with { Conflicts = [new Conflict("c", ["a", "b"], "differs")] },
            r with { Conflicts = [new Conflict("c", ["a", "c"], "differs")] },
        ];
        changed.Select(ContentHash.Of).Distinct().Count().ShouldBe(changed.Length);
    }

    [Fact]
    public void Of_OrderOfClaimsThatDecidesWhatIsShown_IsAnother()
    {
        ActorAttribute[] claims = [new(AttributeKey.Founded, "1990", SmallRecord.Said), new(AttributeKey.Founded, "1991", SmallRecord.Said)];
        ContentHash.Of(With(claims)).ShouldNotBe(ContentHash.Of(With([.. claims.Reverse()])));

        static KnowledgeRecord With(ActorAttribute[] claims) => SmallRecord.Valid with
        {
            Actors = [new Actor("hkust", ActorKind.University, [new ActorName("HKUST", "en", NameType.Preferred, SmallRecord.Said)], claims, SmallRecord.Said)],
        };
    }

    [Fact]
    public void Of_Place_IsNoPartSinceItFollowsFromLinks()
    {
        var record = SmallRecord.Valid;
        ContentHash.Of(record with { Actors = [.. record.Actors.Select(a => a with { Place = "shenzhen" })] }).ShouldBe(ContentHash.Of(record));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("0.0000000000000000000000000010", "0.000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void CanonicalForm_Decimals_HaveNoTrailingZeros(string written, string canonical)
    {
        var value = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        var record = SmallRecord.Valid with { Observations = [new Observation("o1", "dji", "staff", new Quantity(value, "people"), SmallRecord.Said)] };
        Encoding.UTF8.GetString(ContentHash.CanonicalForm(record)).ShouldContain($"observation\to1\tdji\t\\-\tstaff\t{canonical}\t\\-");
    }

    [Fact]
    public void CanonicalForm_SignsThatSeparate_AreEscaped()
    {
        var record = SmallRecord.Valid with { Metrics = [new Metric("staff", "a\tb\nc\rd\\-", "", null, MetricDirection.Neutral, "x")] };
        Encoding.UTF8.GetString(ContentHash.CanonicalForm(record)).ShouldContain("metric\tstaff\ta\\tb\\nc\\rd\\\\-\t\t\\-\tNEUTRAL\tx\n");
    }
}
