using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Storage.Neo4j.Tests.Queries;

/// <summary>Values that go to the server and come back.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ParameterTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task Parameter_OfEachType_KeepsTypeAndValue()
    {
        using var client = CypherClients.Create(neo4j.Options);
        (object? Value, string Type)[] values =
        [
            (null, "NULL"), (true, "BOOLEAN NOT NULL"), (0L, "INTEGER NOT NULL"), (long.MaxValue, "INTEGER NOT NULL"), (long.MinValue, "INTEGER NOT NULL"),
            (1.0, "FLOAT NOT NULL"), (-2.5, "FLOAT NOT NULL"), (1e300, "FLOAT NOT NULL"), (1e16, "FLOAT NOT NULL"), (double.Epsilon, "FLOAT NOT NULL"), (0.1 + 0.2, "FLOAT NOT NULL"),
            ("", "STRING NOT NULL"), ("港科大 \"\\\n\u0001 😀 </script>", "STRING NOT NULL"), ("2024-01-01", "STRING NOT NULL"), ("$type", "STRING NOT NULL"),
        ];
        foreach (var (value, type) in values)
        {
            var row = (await client.RunAsync(new("RETURN $v, valueType($v)", new Dictionary<string, object?> { ["v"] = value }), AccessMode.Read, default)).Rows[0];
            row[0].ShouldBe(value);
            row[1].ShouldBe(type);
        }
    }

    [SkippableFact]
    public async Task Parameter_ListsAndMaps_KeepTheirShape()
    {
        using var client = CypherClients.Create(neo4j.Options);
        var map = new Dictionary<string, object?> { ["a"] = new object?[] { 1L, "x", null }, ["$type"] = "Integer", ["b"] = new Dictionary<string, object?> { ["c"] = 2.0 } };
        var back = (IReadOnlyDictionary<string, object?>)(await client.RunAsync(new("RETURN $v", new Dictionary<string, object?> { ["v"] = map }), AccessMode.Read, default)).Rows[0][0]!;
        back.Count.ShouldBe(3);
        ((IReadOnlyList<object?>)back["a"]!).ShouldBe([1L, "x", null]);
        back["$type"].ShouldBe("Integer");
        ((IReadOnlyDictionary<string, object?>)back["b"]!)["c"].ShouldBe(2.0);
    }

    [SkippableTheory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Parameter_NotFinite_IsRefused(double value)
    {
        using var client = CypherClients.Create(neo4j.Options);
        await Should.ThrowAsync<ArgumentException>(() => client.RunAsync(new("RETURN $v", new Dictionary<string, object?> { ["v"] = value }), AccessMode.Read, default));
    }
}
