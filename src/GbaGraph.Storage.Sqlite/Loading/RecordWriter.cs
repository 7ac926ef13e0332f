using System.Globalization;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Loading;
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Loading;

/// <summary>Writes a whole record in place of what is there; the caller holds the transaction.</summary>
internal sealed class RecordWriter(SqliteConnection connection, KnowledgeRecord record, LoadProgress progress)
{
    // Children first, so that no reference is ever broken.
    private static readonly string[] Tables =
        ["search_terms", "evidence", "framework_symbols", "framework_formulas", "framework_roles", "framework_cells", "framework_relations", "framework_elements", "frameworks", "conflict_claims", "conflicts", "event_links", "event_roles", "events", "observations", "metrics", "links", "attributes", "names", "actors", "sources"];

    public void Write()
    {
        foreach (var table in Tables) connection.Execute($"DELETE FROM {new SqlName(table)}");
        foreach (var source in record.Sources) Insert(source);
        var places = PlaceRule.Places(record.Actors, record.Links);
        var degrees = record.Links.SelectMany(l => new[] { l.From, l.To }).CountBy(slug => slug).ToDictionary();
        foreach (var actor in record.Actors) Insert(actor, places.GetValueOrDefault(actor.Slug), degrees.GetValueOrDefault(actor.Slug));
        foreach (var link in record.Links) Insert(link);
        foreach (var metric in record.Metrics) Insert(metric);
        foreach (var observation in record.Observations) Insert(observation);
        foreach (var e in record.Events) Insert(e);
        foreach (var conflict in record.Conflicts)
        {
            connection.Execute($"INSERT INTO conflicts VALUES ({conflict.Id}, {conflict.Note})");
            for (var i = 0; i < conflict.Claims.Count; i++) connection.Execute($"INSERT INTO conflict_claims VALUES ({conflict.Id}, {i}, {conflict.Claims[i]})");
            progress.Row();
        }

        foreach (var framework in record.Frameworks)
        {
            FrameworkWriter.Write(connection, framework);
            progress.Row();
        }
    }

    private void Insert(Source s)
    {
        connection.Execute($"INSERT INTO sources VALUES ({s.Key}, {Vocabulary.NameOf(s.Kind)}, {s.TitleZh}, {s.TitleEn}, {s.Authors}, {s.Year}, {s.File}, {s.Note}, {s.AsOf?.Text})");
        progress.Row();
    }

    private void Insert(Actor a, string? place, long degree)
    {
        connection.Execute(
            $"INSERT INTO actors VALUES ({a.Slug}, {Vocabulary.NameOf(a.Kind)}, {a.NameIn("en")}, {place}, {First(a.Founded)}, {Last(a.Founded)}, {degree}, {Last(a.Dissolved)})");
        Evidence(ClaimKind.Actor, a.Slug, 0, a.Evidence);
        for (var i = 0; i < a.Names.Count; i++)
        {
            connection.Execute($"INSERT INTO names VALUES ({a.Slug}, {i}, {a.Names[i].Text}, {a.Names[i].Language}, {Vocabulary.NameOf(a.Names[i].Type)})");
            Evidence(ClaimKind.Name, a.Slug, i, a.Names[i].Evidence);
        }

        for (var i = 0; i < a.Attributes.Count; i++)
        {
            connection.Execute($"INSERT INTO attributes VALUES ({a.Slug}, {i}, {Vocabulary.NameOf(a.Attributes[i].Key)}, {a.Attributes[i].Value})");
            Evidence(ClaimKind.Attribute, a.Slug, i, a.Attributes[i].Evidence);
        }

        SearchIndex.Add(connection, a.Slug, a.Names);
        progress.Row();
    }

    private void Insert(Link l)
    {
        var t = l.Attributes;
        connection.Execute(
            $"""
            INSERT INTO links VALUES ({l.Id}, {l.From}, {Vocabulary.NameOf(l.Kind)}, {Vocabulary.NameOf(LinkKinds.Of(l.Kind).Group)}, {l.To}, {Vocabulary.NameOf(l.Status)},
                {l.Start?.Text}, {First(l.Start)}, {Last(l.Start)}, {l.End?.Text}, {First(l.End)}, {Last(l.End)},
                {Decimal(t.Amount)}, {t.Currency}, {t.Count}, {t.Role}, {t.Flow}, {t.Rule})
            """);
        Evidence(ClaimKind.Link, l.Id, 0, l.Evidence);
        progress.Row();
    }

    private void Insert(Metric m)
    {
        connection.Execute($"INSERT INTO metrics VALUES ({m.Key}, {m.NameEn}, {m.NameZh}, {m.Unit}, {Vocabulary.NameOf(m.Direction)}, {m.Definition})");
        progress.Row();
    }

    private void Insert(Observation o)
    {
        var q = o.Quantity;
        connection.Execute(
            $"""
            INSERT INTO observations VALUES ({o.Id}, {o.Subject}, {o.Counterpart}, {o.Metric},
                {Decimal(q.Value)}, {(q.Value is { } value ? DecimalKey.Of(value) : null)}, {Decimal(q.Low)}, {Decimal(q.High)}, {q.Unit}, {Vocabulary.NameOf(q.Qualifier)},
                {o.Period?.Text}, {First(o.Period)}, {Last(o.Period)}, {Vocabulary.NameOf(o.Nature)}, {o.Scope},
                {o.Ranking?.List}, {o.Ranking?.Issuer}, {o.Ranking?.Field}, {o.Parent}, {o.Base})
            """);
        Evidence(ClaimKind.Observation, o.Id, 0, o.Evidence);
        progress.Row();
    }

    private void Insert(Event e)
    {
        connection.Execute($"INSERT INTO events VALUES ({e.Id}, {e.TitleEn}, {e.TitleZh}, {e.Date?.Text}, {First(e.Date)}, {Last(e.Date)})");
        Evidence(ClaimKind.Event, e.Id, 0, e.Evidence);
        for (var i = 0; i < e.Roles.Count; i++)
        {
            connection.Execute($"INSERT INTO event_roles VALUES ({e.Id}, {i}, {e.Roles[i].Actor}, {e.Roles[i].Role})");
            Evidence(ClaimKind.Role, e.Id, i, e.Roles[i].Evidence);
        }

        for (var i = 0; i < e.Links.Count; i++) connection.Execute($"INSERT INTO event_links VALUES ({e.Id}, {i}, {e.Links[i]})");
        progress.Row();
    }

    private void Evidence(string kind, string id, long part, IReadOnlyList<Evidence> evidence) => EvidenceRows.Write(connection, kind, id, part, evidence);

    private static string? First(PartialDate? date) => date is null ? null : Conditions.Day(date.Earliest);

    private static string? Last(PartialDate? date) => date is null ? null : Conditions.Day(date.Latest);

    private static string? Decimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
