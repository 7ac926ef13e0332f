using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Events;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads events with their roles and links, and conflicts.</summary>
internal sealed class EventRows(SeedTables tables, EvidenceRows evidence, DefectList defects)
{
    public IReadOnlyList<Event> Read()
    {
        var roles = tables[SeedTable.EventRoles].Select(row => (Event: row["event"], Role: Role(row)))
            .Where(p => p is { Event: not null, Role: not null }).ToLookup(p => p.Event!, p => p.Role!);
        var links = tables[SeedTable.EventLinks].Where(row => row["event"] is not null && row["link"] is not null)
            .ToLookup(row => row["event"]!, row => row["link"]!);
        return [.. tables[SeedTable.Events].Select(row => Event(row, roles, links)).OfType<Event>().OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Conflict> Conflicts() =>
        [.. tables[SeedTable.Conflicts].Select(Conflict).OfType<Conflict>().OrderBy(c => c.Id, StringComparer.Ordinal)];

    private Event? Event(SeedRow row, ILookup<string, EventRole> roles, ILookup<string, string> links)
    {
        var reader = new RowReader(row, defects);
        var (id, title, date) = (reader.Text("id"), reader.Text("title_en"), reader.Date("date"));
        var cited = evidence.For(row, reader, id);
        return reader.Build(() => new Event(id, title, row["title_zh"], date, [.. roles[id]], [.. links[id]], cited));
    }

    private EventRole? Role(SeedRow row)
    {
        var reader = new RowReader(row, defects);
        var (actor, role) = (reader.Text("actor"), reader.Text("role"));
        if (role != role.ToLowerInvariant()) reader.Fail("role", "value", $"'{role}' must be lower-case words, such as host or signatory");
        var cited = evidence.For(row, reader, row["event"] ?? "");
        return reader.Build(() => new EventRole(actor, role, [cited[0]]));
    }

    private Conflict? Conflict(SeedRow row)
    {
        var reader = new RowReader(row, defects);
        var (id, claims, note) = (reader.Text("id"), reader.Text("claims"), reader.Text("note"));
        return reader.Build(() => new Conflict(id, claims.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), note));
    }
}
