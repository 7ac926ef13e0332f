using GbaGraph.Cli.Output;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Cli.Commands;

/// <summary>One actor as text.</summary>
internal sealed record ActorCard(Actor Actor, IReadOnlyList<Link> Links, IReadOnlyList<Observation> Observations, IReadOnlyList<Event> Events)
{
    public IEnumerable<string> Lines() =>
    [
        $"{Actor.Slug}  {Vocabulary.NameOf(Actor.Kind)}{(Actor.Place is { } place ? $"  in {place}" : "")}  {Cited(Actor.Evidence)}",
        .. Section("names", Actor.Names.Select(n => $"{n.Language} {Vocabulary.NameOf(n.Type)} {n.Text}  {Cited(n.Evidence)}")),
        .. Section("attributes", Actor.Attributes.Select(a => $"{Vocabulary.NameOf(a.Key).ToLowerInvariant()} {a.Value}  {Cited(a.Evidence)}")),
        .. Section("links", Links.Select(l => $"{l.Id}  {Told(l)}  {Cited(l.Evidence)}")),
        .. Section("observations", Observations.Select(o => $"{o.Id}  {o.Metric} {Told(o.Quantity)}{Dated(o.Period?.Text)}{Natured(o.Nature)}  {Cited(o.Evidence)}")),
        .. Section("events", Events.Select(e => $"{e.Id}  {e.TitleEn}{Dated(e.Date?.Text)}  {Cited(e.Evidence)}")),
    ];

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines)
    {
        var any = lines.ToList();
        return any.Count == 0 ? [] : [title, .. any.Select(line => "  " + line)];
    }

    private static string Cited(IEnumerable<Evidence> evidence) => $"[{string.Join("; ", evidence.Select(e => e.Locator == "-" ? e.Source : $"{e.Source} {e.Locator}"))}]";

    private static string Dated(string? date) => date is null ? "" : $" ({date})";

    private static string Natured(ObservationNature nature) => nature == ObservationNature.Actual ? "" : $" {Vocabulary.NameOf(nature)}";

    private static string Told(Link link)
    {
        var status = link.Status == LinkStatus.Stated ? "" : $" {Vocabulary.NameOf(link.Status)}";
        var span = link.Start is null && link.End is null ? "" : $" ({link.Start?.Text}..{link.End?.Text})";
        return $"{link.From} {Vocabulary.NameOf(link.Kind)} {link.To}{span}{status}";
    }

    private static string Told(Quantity quantity)
    {
        var qualifier = quantity.Qualifier is ObservationQualifier.Exact or ObservationQualifier.Range ? "" : Vocabulary.NameOf(quantity.Qualifier) + " ";
        var figure = quantity.Value is { } value ? RowSet.Cell(value) : $"{RowSet.Cell(quantity.Low)}..{RowSet.Cell(quantity.High)}";
        return $"{qualifier}{figure} {quantity.Unit}";
    }
}
