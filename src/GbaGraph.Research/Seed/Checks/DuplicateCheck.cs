using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>No row says what another says already.</summary>
internal sealed class DuplicateCheck(SeedTables tables, DefectList defects)
{
    private const string Figure = "subject object metric value low high unit period qualifier nature scope list issuer field";

    public void Run()
    {
        Once(SeedTable.Sources, "key", "the source");
        Once(SeedTable.Metrics, "key", "the metric");
        Once(SeedTable.Rules, "key", "the rule");
        Once(SeedTable.Actors, "slug", "the actor");
        Once(SeedTable.Names, "name actor lang", "this name of the actor");
        Once(SeedTable.Attributes, "value actor attribute", "this attribute");
        Once(SeedTable.Links, "id", "the link");
        Once(SeedTable.Links, "from kind to start status flow", "a link of this kind between these ends with this start and status");
        Once(SeedTable.Observations, "id", "the observation");
        Once(SeedTable.Observations, Figure, "the same figure");
        Once(SeedTable.Events, "id", "the event");
        Once(SeedTable.EventRoles, "actor event role", "this role");
        Once(SeedTable.EventLinks, "link event", "this link of the event");
        Once(SeedTable.Evidence, "claim source locator anchor", "this evidence");
        Once(SeedTable.Conflicts, "id", "the conflict");
    }

    private void Once(SeedTable table, string columns, string what)
    {
        var names = columns.Split(' ');
        var first = new Dictionary<string, SeedRow>();
        foreach (var row in tables[table])
        {
            if (row[names[0]] is null) continue;
            var key = string.Join('\u001F', names.Select(n => row[n]));
            if (!first.TryAdd(key, row))
                defects.Add(row, names[0], "duplicate", $"{what} '{row[names[0]]}' stands already in {first[key].File}:{first[key].Line}; keep one, and put further evidence into the table evidence");
        }
    }
}
