using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Schema;

namespace GbaGraph.Storage.Neo4j.Tests.Schema;

/// <summary>The files of schema/neo4j.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Statements_OfEveryMigration_CanBeRunAgain() => Migrations.Statements.ShouldAllBe(statement => statement.Contains(" IF NOT EXISTS FOR ", StringComparison.Ordinal));

    [Fact]
    public void Names_ForEveryLinkKind_AreItsIdItsStartAndItsEnd()
    {
        var kinds = LinkKinds.All.Select(k => Vocabulary.NameOf(k.Kind).ToLowerInvariant()).ToArray();
        foreach (var what in new[] { "id", "start", "end" }) kinds.Select(kind => $"link_{kind}_{what}").ShouldBeSubsetOf(Migrations.Names);
        Migrations.Names.Distinct().Count().ShouldBe(Migrations.Statements.Count);
    }

}
