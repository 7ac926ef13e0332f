using GbaGraph.Domain.Actors;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Seed;

public sealed class SeedFrameworkTests
{
    [Fact]
    public async Task ReadAsync_SoundFramework_GivesEveryPart()
    {
        using var seed = new SeedFixture();
        seed.Write("frameworks/ladder.yaml", SeedFixture.Framework);
        seed.With("evidence", "ladder/high,phbs-2023,一.3,第三锚点,,").With("conflicts", "phbs-c0002,ladder/low|phbs-l0001,They differ");
        var result = await seed.ReadAsync();
        result.Defects.ShouldBeEmpty();
        var ladder = result.Record!.Frameworks.ShouldHaveSingleItem();
        ladder.Elements.Select(e => (e.Id, e.Rank, e.IsTarget)).ShouldBe([("low", 1, false), ("high", 2, true)]);
        ladder.Elements[0].ActorKinds.ShouldBe([ActorKind.Firm, ActorKind.Lab]);
        ladder.Elements[0].Period!.Text.ShouldBe("1980/2002");
        ladder.Elements[0].Evidence.Select(e => (e.Source, e.Locator, e.Note)).ShouldBe([("phbs-2023", "一.1", "first"), ("phbs-2023", "一.2", null)]);
        ladder.Elements[1].Evidence.Select(e => e.Locator).ShouldBe(["一.1", "一.3"]);
        ladder.Relations[0].Evidence[0].Source.ShouldBe("editorial");
        ladder.Roles.Select(r => (r.Actor, r.Claim)).ShouldBe([("dji", null), (null, "phbs-l0001")]);
        ladder.Formulas[0].Symbols[0].Metric.ShouldBe("rd");
    }

    [Theory]
    [InlineData("kind: TYPOLOGY", "kind: LADDER", 1, "kind", "vocabulary")]
    [InlineData("key: ladder", "key: stairs", 1, "key", "key")]
    [InlineData("title_en: Ladder", "title_en:", 1, "title_en", "empty")]
    [InlineData("rank: 1", "rank: first", 9, "rank", "number")]
    [InlineData("rank: 1", "rank: 2", 1, "rank", "value")]
    [InlineData("rank: 1", "colour: red", 13, "colour", "unknown-column")]
    [InlineData("period: 1980/2002", "period: long ago", 9, "period", "date")]
    [InlineData("[FIRM, LAB]", "[FIRM, CASTLE]", 9, "actor_kinds", "vocabulary")]
    [InlineData("target: true", "target: perhaps", 17, "target", "value")]
    [InlineData("to: high", "to: nowhere", 19, "to", "reference")]
    [InlineData("actor: dji", "actor: nobody", 23, "actor", "reference")]
    [InlineData("claim: phbs-l0001", "claim: phbs-l0099", 24, "claim", "reference")]
    [InlineData("metric: rd", "metric: gdp", 26, "metric", "reference")]
    [InlineData("text: small", "text: small, value: high", 1, "text", "value")]
    [InlineData("locator: 一.2", "locator: page 3", 16, "locator", "locator")]
    [InlineData("key: ladder", "key: [unclosed", 0, "", "yaml")]
    public async Task ReadAsync_FrameworkThatBreaksARule_IsNamed(string sound, string broken, int line, string column, string rule)
    {
        using var seed = new SeedFixture();
        seed.Write("frameworks/ladder.yaml", SeedFixture.Framework.Replace(sound, broken, StringComparison.Ordinal));
        var result = await seed.ReadAsync();
        result.Record.ShouldBeNull();
        result.Defects.ShouldContain(d => d.File == "frameworks/ladder.yaml" && (line == 0 || d.Row == line) && d.Column == column && d.Rule == rule, string.Join('\n', result.Defects));
    }

    [Fact]
    public async Task ReadAsync_YamlOutsideFrameworks_IsRefused()
    {
        using var seed = new SeedFixture();
        seed.Write("actors/ladder.yaml", SeedFixture.Framework);
        (await seed.ReadAsync()).Defects.ShouldHaveSingleItem().Rule.ShouldBe("table");
    }
}
