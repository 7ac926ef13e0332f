using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Seed;

public sealed class SeedReaderTests
{
    [Fact]
    public async Task ReadAsync_SoundSeed_GivesTheRecord()
    {
        using var seed = new SeedFixture();
        var result = await seed.ReadAsync();
        result.Defects.ShouldBeEmpty();
        var record = result.Record.ShouldNotBeNull();
        record.Actors.Select(a => a.Slug).ShouldBe(["dji", "hkust", "nanshan", "plan", "shenzhen"]);
        record.Actors.Select(a => a.Place).ShouldBe(["nanshan", null, "nanshan", null, "shenzhen"]);
        record.Links[0].Evidence.Select(e => e.Locator).ShouldBe(["一.1", "二.2(1)"]);
        record.Actors[1].Names[1].Evidence.Select(e => e.Source).ShouldBe(["editorial", "ror"]);
        record.Observations[0].Quantity.Value.ShouldBe(5.49m);
        record.Events[0].Roles[0].Actor.ShouldBe("dji");
        record.Events[0].Links.ShouldBe(["phbs-l0001"]);
        record.Conflicts[0].Claims.ShouldBe(["phbs-o0001", "phbs-o0002"]);
    }

    [Theory]
    [InlineData("actors", "x-1,CASTLE,{cite}", "kind", "vocabulary")]
    [InlineData("actors", "X_1,FIRM,{cite}", "slug", "value")]
    [InlineData("actors", "hkust,UNIVERSITY,{cite}", "slug", "duplicate")]
    [InlineData("actors", "nameless,FIRM,{cite}", "slug", "no-name")]
    [InlineData("actors", ",FIRM,{cite}", "slug", "empty")]
    [InlineData("actors", "x-1,FIRM,phbs-2023,一.1,锚点文字,", "", "field-count")]
    [InlineData("names", "dji, DJI ,en,PREFERRED,{cite}", "name", "white-space")]
    [InlineData("names", "hkust,科大,zh,PREFERRED,{cite}", "type", "preferred")]
    [InlineData("names", "dji,DJI,en,ALIAS,{cite}", "type", "preferred")]
    [InlineData("names", "hkust,香港科技大学,zh,ALIAS,{cite}", "name", "duplicate")]
    [InlineData("names", "nobody,Nobody,en,PREFERRED,{cite}", "actor", "reference")]
    [InlineData("names", "dji,DJI,English,TRANSLATION,{cite}", "lang", "value")]
    [InlineData("names", "dji,\"DJ\"I,en,TRANSLATION,{cite}", "", "quotes")]
    [InlineData("names", "dji,D\"J\"I,en,TRANSLATION,{cite}", "", "quotes")]
    [InlineData("attributes", "dji,colour,red,{cite}", "attribute", "vocabulary")]
    [InlineData("attributes", "dji,founded,next year,{cite}", "value", "value")]
    [InlineData("attributes", "dji,ror,abc,{cite}", "value", "value")]
    [InlineData("attributes", "dji,url,dji.com,{cite}", "value", "value")]
    [InlineData("attributes", "dji,wikidata,P1,{cite}", "value", "value")]
    [InlineData("attributes", "dji,founded,2006,{cite}", "value", "duplicate")]
    [InlineData("links", "phbs-l0009,dji,LIKES,hkust,,,STATED,,,,,,,{cite}", "kind", "vocabulary")]
    [InlineData("links", "phbs-l0009,dji,LOCATED_IN,hongkong,,,STATED,,,,,,,{cite}", "to", "reference")]
    [InlineData("links", "phbs-l0009,dji,LOCATED_IN,,,,STATED,,,,,,,{cite}", "to", "empty")]
    [InlineData("links", "phbs-l0009,dji,ISSUED,hkust,,,STATED,,,,,,,{cite}", "to", "ends")]
    [InlineData("links", "phbs-l0009,plan,LOCATED_IN,shenzhen,,,STATED,,,,,,,{cite}", "from", "ends")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,2010,2009,STATED,,,,,,,{cite}", "end", "value")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,soon,,STATED,,,,,,,{cite}", "start", "date")]
    [InlineData("links", "phbs-l0009,hkust,PARTNERS_WITH,dji,2001,,STATED,,,,,,,{cite}", "from", "value")]
    [InlineData("links", "phbs-l0009,dji,PARTNERS_WITH,dji,,,STATED,,,,,,,{cite}", "to", "value")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,INFERRED,,,,,,,{cite}", "rule", "value")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,INFERRED,guess,,,,,,{cite}", "rule", "reference")]
    [InlineData("rules", "city-in-name,again", "key", "duplicate")]
    [InlineData("links", "phbs-l0009,hkust,INVESTED_IN,dji,,,STATED,,12,,,,,{cite}", "currency", "value")]
    [InlineData("links", "phbs-l0009,hkust,INVESTED_IN,dji,,,STATED,,\"1,000\",CNY,,,,{cite}", "amount", "number")]
    [InlineData("links", "phbs-l0009,hkust,INVESTED_IN,dji,,,STATED,,,,1.5,,,{cite}", "count", "number")]
    [InlineData("links", "phbs-l0009,dji,LOCATED_IN,nanshan,2006,,STATED,,,,,,,{cite}", "from", "duplicate")]
    [InlineData("links", "phbs-l0001,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,{cite}", "id", "duplicate")]
    [InlineData("links", "phbs-o0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,{cite}", "id", "id")]
    [InlineData("links", "phbs-l0009,shenzhen,PART_OF,nanshan,,,STATED,,,,,,,{cite}", "to", "cycle")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,,,,,", "source", "evidence")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,phbs-2023,,锚点,,", "locator", "evidence")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,novel,一,锚点,,", "source", "reference")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,phbs-2023,page 3,锚点,,", "locator", "locator")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,ror,00q4vv59,,,", "locator", "locator")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,editorial,一,,,", "locator", "locator")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,phbs-2023,一,一二三四五六七八九十一二三,,", "anchor", "anchor")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,phbs-2023,一,锚 点,,", "anchor", "anchor")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,phbs-2023,一,,,", "anchor", "anchor")]
    [InlineData("links", "phbs-l0009,hkust,LOCATED_IN,shenzhen,,,STATED,,,,,,,editorial,-,锚点,,", "anchor", "anchor")]
    [InlineData("sources", "Other Paper,PAPER,,,,,,", "key", "value")]
    [InlineData("sources", "other,NOVEL,,,,,,", "kind", "vocabulary")]
    [InlineData("sources", "other,PAPER,,,,MMXX,,", "year", "number")]
    [InlineData("metrics", "rd,R&D,,%,HIGHER,Again", "key", "duplicate")]
    [InlineData("metrics", "x,X,,%,UP,Wrong direction", "direction", "vocabulary")]
    [InlineData("observations", "phbs-o0009,shenzhen,,gdp,1,,,%,,EXACT,ACTUAL,,,,,,{cite}", "metric", "reference")]
    [InlineData("observations", "phbs-o0009,atlantis,,rd,1,,,%,,EXACT,ACTUAL,,,,,,{cite}", "subject", "reference")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,1,,,%,,EXACT,ACTUAL,,,,,phbs-o7777,{cite}", "parent", "reference")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,1,,,%,,RANGE,ACTUAL,,,,,,{cite}", "value", "value")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,,5,3,%,,RANGE,ACTUAL,,,,,,{cite}", "low", "value")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,1,,,%,,MAYBE,ACTUAL,,,,,,{cite}", "qualifier", "vocabulary")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,1,,,%,,EXACT,ACTUAL,,,UN,,,{cite}", "list", "value")]
    [InlineData("observations", "phbs-o0009,shenzhen,,rd,5.49,,,%,2021,EXACT,ACTUAL,,,,,,{cite}", "subject", "duplicate")]
    [InlineData("events", "phbs-l0009,Title,,,{cite}", "id", "id")]
    [InlineData("events", "phbs-e0009,Title,,yesterday,{cite}", "date", "date")]
    [InlineData("event-roles", "phbs-e0009,dji,host,{cite}", "event", "reference")]
    [InlineData("event-roles", "phbs-e0001,dji,Host,{cite}", "role", "value")]
    [InlineData("event-links", "phbs-e0001,phbs-l0099", "link", "reference")]
    [InlineData("evidence", "phbs-l0099,{cite}", "claim", "reference")]
    [InlineData("evidence", "phbs-l0001,phbs-2023,二.2(1),另一锚点,,", "claim", "duplicate")]
    [InlineData("conflicts", "phbs-c0002,phbs-o0001|phbs-o0099,Differ", "claims", "reference")]
    [InlineData("conflicts", "phbs-c0002,phbs-o0001,Alone", "claims", "value")]
    public async Task ReadAsync_RowThatBreaksARule_IsNamed(string table, string row, string column, string rule)
    {
        using var seed = new SeedFixture().With(table, row.Replace("{cite}", SeedFixture.Cite, StringComparison.Ordinal));
        var result = await seed.ReadAsync();
        result.Record.ShouldBeNull();
        result.Defects.ShouldContain(d => d.File == $"{table}/b.csv" && d.Row == 2 && d.Column == column && d.Rule == rule, string.Join('\n', result.Defects));
    }

    [Fact]
    public async Task ReadAsync_SeveralDefects_AreAllGivenInOrderAndOnOneLineEach()
    {
        using var seed = new SeedFixture().With("actors", $"hkust,CASTLE,{SeedFixture.Cite}", "x-1,FIRM,novel,page 3,,,").With("event-links", "nothing,phbs-l0099");
        var lines = (await seed.ReadAsync()).Defects.Select(d => d.ToString()).ToList();
        lines.Select(l => string.Join(' ', l.Split(' ').Take(2))).ShouldBe(
            ["actors/b.csv:2:kind vocabulary", "actors/b.csv:2:slug duplicate", "actors/b.csv:3:source reference", "event-links/b.csv:2:event reference", "event-links/b.csv:2:link reference"]);
        lines.ShouldAllBe(l => !l.Contains('\n'));
    }

    [Fact]
    public async Task ReadAsync_ActorOfSixLinksWithoutDescription_IsNamedForEachLanguage()
    {
        string[] links = [.. Enumerable.Range(0, 5).Select(i => $"phbs-l001{i},dji,PARTNERS_WITH,x-{i},,,STATED,,,,,,,{SeedFixture.Cite}")];
        using var seed = new SeedFixture().With("links", links)
            .With("actors", [.. Enumerable.Range(0, 5).Select(i => $"x-{i},FIRM,{SeedFixture.Cite}")])
            .With("names", [.. Enumerable.Range(0, 5).Select(i => $"x-{i},X {i},en,PREFERRED,{SeedFixture.Cite}")]);
        (await seed.ReadAsync()).Defects.ShouldContain(d => d.Rule == "description" && d.Message.Contains("dji"));
        seed.With("attributes", "dji,description_en,A firm.,editorial,-,,,", "dji,description_zh,一家企业,editorial,-,,,");
        (await seed.ReadAsync()).Defects.ShouldNotContain(d => d.Rule == "description");
    }

    [Fact]
    public async Task ReadAsync_LongCycle_NamesEveryStep()
    {
        using var seed = new SeedFixture().With("links", $"phbs-l0009,shenzhen,PART_OF,dji,,,STATED,,,,,,,{SeedFixture.Cite}", $"phbs-l0010,dji,PART_OF,nanshan,,,STATED,,,,,,,{SeedFixture.Cite}");
        var cycle = (await seed.ReadAsync()).Defects.ShouldHaveSingleItem();
        cycle.Rule.ShouldBe("cycle");
        cycle.Message.ShouldContain("nanshan > shenzhen > dji > nanshan");
    }

    [Fact]
    public async Task ReadAsync_RowAfterAQuotedLineBreak_IsCountedByLines()
    {
        using var seed = new SeedFixture();
        seed.Write("event-links/b.csv", "event,link\n\"phbs-e0001\n\",phbs-l0001\n\nphbs-e0001,phbs-l0099\n");
        (await seed.ReadAsync()).Defects.ShouldContain(d => d.Row == 5 && d.Rule == "reference");
    }
}
