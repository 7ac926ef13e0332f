using System.Text.RegularExpressions;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>Ids have their form, and what a row names is in the record.</summary>
internal sealed partial class ReferenceCheck(SeedTables tables, DefectList defects)
{
    private static readonly (string List, string Column)[] ElementColumns =
    [
        ("elements", "parent"), ("relations", "from"), ("relations", "to"), ("relations", "phase"),
        ("cells", "element"), ("cells", "dimension"), ("cells", "value"), ("roles", "element"), ("roles", "phase"),
    ];

    public void Run()
    {
        Form(SeedTable.Links, 'l');
        Form(SeedTable.Observations, 'o');
        Form(SeedTable.Events, 'e');
        var actors = Keys(SeedTable.Actors, "slug");
        var links = Keys(SeedTable.Links, "id");
        var events = Keys(SeedTable.Events, "id");
        foreach (var table in new[] { SeedTable.Names, SeedTable.Attributes, SeedTable.EventRoles }) Known(table, "actor", actors, "actor");
        foreach (var end in new[] { "from", "to" }) Known(SeedTable.Links, end, actors, "actor");
        Known(SeedTable.Links, "rule", Keys(SeedTable.Rules, "key"), "rule");
        foreach (var end in new[] { "subject", "object" }) Known(SeedTable.Observations, end, actors, "actor");
        Known(SeedTable.Observations, "metric", Keys(SeedTable.Metrics, "key"), "metric");
        Known(SeedTable.Observations, "parent", Keys(SeedTable.Observations, "id"), "observation");
        Known(SeedTable.EventRoles, "event", events, "event");
        Known(SeedTable.EventLinks, "event", events, "event");
        Known(SeedTable.EventLinks, "link", links, "link");
        var claims = ClaimIds.Of(tables);
        Known(SeedTable.Evidence, "claim", claims, "claim");
        Known(SeedTable.Exclusions, "source", Keys(SeedTable.Sources, "key"), "source");
        foreach (var framework in tables.Frameworks) References(framework, actors, claims);
        foreach (var row in tables[SeedTable.Conflicts])
        {
            foreach (var claim in (row["claims"] ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!claims.Contains(claim)) Missing(row, "claims", "claim", claim);
            }
        }
    }

    private void References(YamlItem framework, HashSet<string> actors, HashSet<string> claims)
    {
        var (elements, metrics) = (framework["elements"].Select(e => e.Row["id"]).OfType<string>().ToHashSet(), Keys(SeedTable.Metrics, "key"));
        foreach (var role in framework["roles"])
        {
            Known(role.Row, "actor", actors, "actor");
            Known(role.Row, "claim", claims, "claim");
        }

        foreach (var (list, column) in ElementColumns)
        {
            foreach (var item in framework[list]) Known(item.Row, column, elements, "element");
        }

        foreach (var symbol in framework["formulas"].SelectMany(f => f["symbols"]))
        {
            Known(symbol.Row, "element", elements, "element");
            Known(symbol.Row, "metric", metrics, "metric");
        }
    }

    private HashSet<string> Keys(SeedTable table, string column) => tables[table].Select(row => row[column]).OfType<string>().ToHashSet();

    private void Known(SeedTable table, string column, HashSet<string> known, string what)
    {
        foreach (var row in tables[table]) Known(row, column, known, what);
    }

    private void Known(SeedRow row, string column, HashSet<string> known, string what)
    {
        if (row[column] is { } key && !known.Contains(key)) Missing(row, column, what, key);
    }

    private void Missing(SeedRow row, string column, string what, string key) =>
        defects.Add(row, column, "reference", $"there is no {what} '{key}'; correct it or add its row");

    private void Form(SeedTable table, char letter)
    {
        foreach (var row in tables[table])
        {
            if (row["id"] is { } id && !(Id().Match(id) is { Success: true } match && match.Groups[1].Value[0] == letter))
                defects.Add(row, "id", "id", $"'{id}' must be the prefix of its source, -{letter} and 4 digits, such as phbs-{letter}0001");
        }
    }

    [GeneratedRegex("^[a-z0-9]+-([loe])[0-9]{4}$")]
    private static partial Regex Id();
}
