using System.Globalization;
using System.Text;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Domain.Records;

/// <summary>A record as lines, one a fact; see docs/model.md.</summary>
internal static class CanonicalLines
{
    public static IEnumerable<string> Of(KnowledgeRecord record) =>
    [
        .. record.Sources.Select(s => Line("source", s.Key, Vocabulary.NameOf(s.Kind), s.TitleZh, s.TitleEn, s.Authors, Number(s.Year), s.File, s.Note, s.AsOf?.Text)),
        .. record.Actors.SelectMany(Lines),
        .. record.Links.SelectMany(Lines),
        .. record.Metrics.Select(m => Line("metric", m.Key, m.NameEn, m.NameZh, m.Unit, Vocabulary.NameOf(m.Direction), m.Definition)),
        .. record.Observations.SelectMany(Lines),
        .. record.Events.SelectMany(Lines),
        .. record.Conflicts.Select(c => Line("conflict", c.Id, c.Note)),
        .. record.Conflicts.SelectMany(c => c.Claims.Select(claim => Line("conflict-claim", c.Id, claim))),
        .. record.Frameworks.SelectMany(Lines),
    ];

    // Where several claims are there, their order decides which is shown; so what is shown is part of the content.
    private static IEnumerable<string> Lines(Actor a) =>
    [
        Line("actor", a.Slug, Vocabulary.NameOf(a.Kind), a.Founded?.Text, a.Dissolved?.Text, a.NameIn("en"), a.NameIn("zh")),
        .. Cited(a.Evidence, "actor", a.Slug),
        .. a.Names.Select(n => Line("name", a.Slug, n.Language, Vocabulary.NameOf(n.Type), n.Text)),
        .. a.Names.SelectMany(n => Cited(n.Evidence, "name", a.Slug, n.Language, Vocabulary.NameOf(n.Type), n.Text)),
        .. a.Attributes.Select(t => Line("attribute", a.Slug, Vocabulary.NameOf(t.Key), t.Value)),
        .. a.Attributes.SelectMany(t => Cited(t.Evidence, "attribute", a.Slug, Vocabulary.NameOf(t.Key), t.Value)),
    ];

    private static IEnumerable<string> Lines(Link l) =>
    [
        Line("link", l.Id, l.From, Vocabulary.NameOf(l.Kind), l.To, Vocabulary.NameOf(l.Status), l.Start?.Text, l.End?.Text,
            Number(l.Attributes.Amount), l.Attributes.Currency, Number(l.Attributes.Count), l.Attributes.Role, l.Attributes.Flow, l.Attributes.Rule),
        .. Cited(l.Evidence, "link", l.Id),
    ];

    private static IEnumerable<string> Lines(Observation o) =>
    [
        Line("observation", o.Id, o.Subject, o.Counterpart, o.Metric, Number(o.Quantity.Value), Number(o.Quantity.Low), Number(o.Quantity.High), o.Quantity.Unit,
            Vocabulary.NameOf(o.Quantity.Qualifier), o.Period?.Text, Vocabulary.NameOf(o.Nature), o.Scope, o.Ranking?.List, o.Ranking?.Issuer, o.Ranking?.Field, o.Parent, o.Base),
        .. Cited(o.Evidence, "observation", o.Id),
    ];

    private static IEnumerable<string> Lines(Event e) =>
    [
        Line("event", e.Id, e.TitleEn, e.TitleZh, e.Date?.Text),
        .. Cited(e.Evidence, "event", e.Id),
        .. e.Roles.Select(r => Line("event-role", e.Id, r.Actor, r.Role)),
        .. e.Roles.SelectMany(r => Cited(r.Evidence, "event-role", e.Id, r.Actor, r.Role)),
        .. e.Links.Select(l => Line("event-link", e.Id, l)),
    ];

    // The order of the items is the paper's, and nothing else tells it; so it is content.
    private static IEnumerable<string> Lines(Framework f) =>
    [
        Line("framework", f.Key, f.Source, Vocabulary.NameOf(f.Kind), f.TitleEn, f.TitleZh, f.Description),
        .. Cited(f.Evidence, "framework", f.Key),
        .. f.Elements.Select((e, i) => Line("element", f.Key, Number(i), e.Id, Vocabulary.NameOf(e.Kind), e.NameEn, e.NameZh, e.Definition, e.Parent, Number(e.Rank), e.Grade,
            e.IsTarget ? "TARGET" : null, e.Period?.Text, string.Join(' ', e.ActorKinds.Select(k => Vocabulary.NameOf(k))))),
        .. f.Relations.Select((r, i) => Line("relation", f.Key, Number(i), r.Id, r.From, Vocabulary.NameOf(r.Kind), r.To, r.Content, r.Phase)),
        .. f.Cells.Select((c, i) => Line("cell", f.Key, Number(i), c.Id, c.Element, c.Dimension, c.Text, c.Value)),
        .. f.Roles.Select((r, i) => Line("role", f.Key, Number(i), r.Id, r.Element, r.Actor, r.Claim, r.Period?.Text, r.Role, r.Phase, r.Note)),
        .. f.Formulas.Select((x, i) => Line("formula", f.Key, Number(i), x.Id, x.Expression)),
        .. f.Formulas.SelectMany(x => x.Symbols.Select((s, i) => Line("symbol", f.Key, x.Id, Number(i), s.Symbol, s.Element, s.Metric, s.Unit, s.Proxy))),
        .. f.Items.SelectMany(item => Cited(item.Evidence, "item", f.Key, item.Id)),
    ];

    private static IEnumerable<string> Cited(IReadOnlyList<Evidence> evidence, params string?[] claim) =>
        evidence.Select(e => Line(["evidence", .. claim, e.Source, e.Locator, e.Anchor, e.Note, e.ReportedBy]));

    private static string Line(params string?[] fields) => string.Join('\t', fields.Select(Field));

    private static string Field(string? value)
    {
        if (value is null) return @"\-";
        if (value.AsSpan().IndexOfAny("\\\t\n\r") < 0) return value;
        return new StringBuilder(value).Replace(@"\", @"\\").Replace("\t", @"\t").Replace("\n", @"\n").Replace("\r", @"\r").ToString();
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? value)
    {
        if (value is not { } number) return null;
        var text = number.ToString("F28", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
        return text is "-0" ? "0" : text;
    }
}
