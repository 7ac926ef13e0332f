using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Loading;

/// <summary>Writes one framework with its items; the caller holds the transaction.</summary>
internal static class FrameworkWriter
{
    public static void Write(SqliteConnection connection, Framework f)
    {
        connection.Execute($"INSERT INTO frameworks VALUES ({f.Key}, {f.Source}, {Vocabulary.NameOf(f.Kind)}, {f.TitleEn}, {f.TitleZh}, {f.Description})");
        EvidenceRows.Write(connection, ClaimKind.Framework, f.Key, 0, f.Evidence);
        for (var i = 0; i < f.Elements.Count; i++) Element(connection, f, i);
        for (var i = 0; i < f.Relations.Count; i++)
        {
            var r = f.Relations[i];
            connection.Execute($"INSERT INTO framework_relations VALUES ({f.Key}, {i}, {r.Id}, {r.From}, {Vocabulary.NameOf(r.Kind)}, {r.To}, {r.Content}, {r.Phase})");
        }

        for (var i = 0; i < f.Cells.Count; i++)
        {
            var c = f.Cells[i];
            connection.Execute($"INSERT INTO framework_cells VALUES ({f.Key}, {i}, {c.Id}, {c.Element}, {c.Dimension}, {c.Text}, {c.Value})");
        }

        for (var i = 0; i < f.Roles.Count; i++)
        {
            var r = f.Roles[i];
            connection.Execute($"INSERT INTO framework_roles VALUES ({f.Key}, {i}, {r.Id}, {r.Element}, {r.Actor}, {r.Claim}, {r.Period?.Text}, {r.Role}, {r.Phase}, {r.Note})");
        }

        for (var i = 0; i < f.Formulas.Count; i++) Formula(connection, f, i);
        foreach (var item in f.Items) EvidenceRows.Write(connection, ClaimKind.FrameworkItem, $"{f.Key}/{item.Id}", 0, item.Evidence);
    }

    private static void Element(SqliteConnection connection, Framework f, long ordinal)
    {
        var e = f.Elements[(int)ordinal];
        var kinds = string.Join(' ', e.ActorKinds.Select(k => Vocabulary.NameOf(k)));
        connection.Execute(
            $"""
            INSERT INTO framework_elements VALUES ({f.Key}, {ordinal}, {e.Id}, {Vocabulary.NameOf(e.Kind)}, {e.NameEn}, {e.NameZh}, {e.Definition},
                {e.Parent}, {e.Rank}, {e.Grade}, {(e.IsTarget ? 1 : 0)}, {e.Period?.Text}, {kinds})
            """);
    }

    private static void Formula(SqliteConnection connection, Framework f, long ordinal)
    {
        var formula = f.Formulas[(int)ordinal];
        connection.Execute($"INSERT INTO framework_formulas VALUES ({f.Key}, {ordinal}, {formula.Id}, {formula.Expression})");
        for (var i = 0; i < formula.Symbols.Count; i++)
        {
            var s = formula.Symbols[i];
            connection.Execute($"INSERT INTO framework_symbols VALUES ({f.Key}, {formula.Id}, {i}, {s.Symbol}, {s.Element}, {s.Metric}, {s.Unit}, {s.Proxy})");
        }
    }
}
