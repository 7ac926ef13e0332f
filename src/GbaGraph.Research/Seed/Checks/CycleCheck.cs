using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>Nothing lies in itself or is part of itself, however many steps it takes.</summary>
internal sealed class CycleCheck
{
    private readonly DefectList _defects;
    private readonly string _kind;
    private readonly ILookup<string, SeedRow> _upward;
    private readonly Dictionary<string, bool> _finished = [];

    private CycleCheck(SeedTables tables, LinkKind kind, DefectList defects)
    {
        (_defects, _kind) = (defects, Vocabulary.NameOf(kind));
        _upward = tables[SeedTable.Links].Where(row => row["kind"] == _kind && row["from"] is not null && row["to"] is not null).ToLookup(row => row["from"]!);
    }

    public static void Run(SeedTables tables, DefectList defects)
    {
        foreach (var kind in new[] { LinkKind.PartOf, LinkKind.LocatedIn })
        {
            var check = new CycleCheck(tables, kind, defects);
            foreach (var start in check._upward) check.Visit(start.Key);
        }
    }

    private void Visit(string start)
    {
        var trail = new Stack<(string Slug, IEnumerator<SeedRow> Rows)>();
        Enter(start);
        while (trail.Count > 0)
        {
            var (slug, rows) = trail.Peek();
            if (!rows.MoveNext())
            {
                _finished[slug] = true;
                trail.Pop();
                continue;
            }

            var next = rows.Current["to"]!;
            if (!_finished.TryGetValue(next, out var finished)) Enter(next);
            else if (!finished) Report(rows.Current, [.. trail.Select(t => t.Slug).TakeWhile(s => s != next).Append(next).Reverse(), next]);
        }

        void Enter(string slug)
        {
            if (_finished.TryAdd(slug, false)) trail.Push((slug, _upward[slug].GetEnumerator()));
        }
    }

    private void Report(SeedRow row, IReadOnlyList<string> cycle) =>
        _defects.Add(row, "to", "cycle", $"{_kind} leads back to where it began: {string.Join(" > ", cycle)}");
}
