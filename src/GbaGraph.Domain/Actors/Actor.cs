using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Actors;

/// <summary>One body, person, place, policy or sector of the innovation system, with all its names.</summary>
public sealed record Actor
{
    /// <summary>States an actor.</summary>
    /// <param name="slug">Its stable readable id.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="names">Its names, at least one, at most one preferred a language.</param>
    /// <param name="attributes">Claims about it.</param>
    /// <param name="evidence">Where it is said to exist and to be of this kind; never empty.</param>
    /// <param name="place">Slug of the nearest PLACE that it lies in, or null; see <see cref="Records.PlaceRule"/>.</param>
    /// <exception cref="InvalidValueException">A rule above is broken.</exception>
    public Actor(string slug, ActorKind kind, IReadOnlyList<ActorName> names, IReadOnlyList<ActorAttribute> attributes, IReadOnlyList<Evidence> evidence, string? place = null)
    {
        Slug = Actors.Slug.Require(slug);
        if (names.Count == 0) throw new InvalidValueException("name", $"{slug} has no name");
        if (names.Where(n => n.Type == NameType.Preferred).GroupBy(n => n.Language).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidValueException("type", $"{slug} has more than one PREFERRED name in '{twice.Key}'");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"{slug} cites no source");
        (Kind, Names, Attributes, Evidence, Place) = (kind, names, attributes, evidence, place);
    }

    /// <summary>Its stable readable id.</summary>
    public string Slug { get; }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Its names; never empty.</summary>
    public IReadOnlyList<ActorName> Names { get; }

    /// <summary>Claims about it.</summary>
    public IReadOnlyList<ActorAttribute> Attributes { get; }

    /// <summary>Where it is said to exist and to be of this kind; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Slug of the nearest place that it lies in, or null where none is known.</summary>
    public string? Place { get; init; }

    /// <summary>The first claim of when it began, or null.</summary>
    public PartialDate? Founded => DateOf(AttributeKey.Founded);

    /// <summary>The first claim of when it ended, or null.</summary>
    public PartialDate? Dissolved => DateOf(AttributeKey.Dissolved);

    /// <summary>The name to show to a reader of this language: preferred, else any of it, else the preferred one of another language.</summary>
    public string NameIn(string language) =>
        (Names.FirstOrDefault(n => n.Language == language && n.Type == NameType.Preferred)
            ?? Names.FirstOrDefault(n => n.Language == language && n.Type is not (NameType.Abbreviation or NameType.Former))
            ?? Names.FirstOrDefault(n => n.Type == NameType.Preferred)
            ?? Names[0]).Text;

    private PartialDate? DateOf(AttributeKey key) =>
        Attributes.FirstOrDefault(a => a.Key == key) is { } claim ? PartialDate.Parse(claim.Value) : null;
}
