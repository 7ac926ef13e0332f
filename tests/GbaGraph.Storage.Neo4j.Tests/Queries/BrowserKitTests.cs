using System.Text.RegularExpressions;
using GbaGraph.Domain.Actors;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Storage.Neo4j.Tests.Queries;

/// <summary>What schema/neo4j-browser gives to people who open Neo4j Browser.</summary>
[Collection(Neo4jCollection.Name)]
public sealed partial class BrowserKitTests(Neo4jFixture neo4j)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "schema", "neo4j-browser");

    [SkippableFact]
    public async Task SavedQueries_OnTheSeed_AllReturnRows()
    {
        using var store = await Seed.OpenAsync(neo4j);
        using var client = CypherClients.Create(neo4j.Options);
        var files = Directory.GetFiles(Path.Combine(Folder, "queries"), "*.cypher").Order(StringComparer.Ordinal).ToArray();
        files.Length.ShouldBe(25);
        foreach (var file in files)
        {
            var text = await File.ReadAllTextAsync(file);
            text.ShouldStartWith("// ", Case.Sensitive, file);
            var result = await client.RunAsync(new(text.TrimEnd().TrimEnd(';')), AccessMode.Read, default);
            result.Rows.Count.ShouldBeGreaterThan(0, file);
        }
    }

    [Fact]
    public void Style_EveryKind_HasAColourAndACaptionInBothLanguages()
    {
        var style = File.ReadAllText(Path.Combine(Folder, "style.grass"));
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            var rule = Rule().Matches(style).SingleOrDefault(m => m.Groups["of"].Value == $"node.{kind}")?.Groups["what"].Value;
            rule.ShouldNotBeNull(kind.ToString());
            rule.ShouldContain("color: #");
            rule.ShouldContain("caption: '{nameZh} {name}'");
        }

        Rule().Replace(style, "").Trim().ShouldBeEmpty();
    }

    [GeneratedRegex(@"(?<of>[\w.]+) \{\n(?<what>(?:  [\w-]+: [^;\n]+;\n)+)\}\n")]
    private static partial Regex Rule();
}
