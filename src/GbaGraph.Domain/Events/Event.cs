using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Events;

/// <summary>A dated happening with its participants and the links that it brought about.</summary>
public sealed record Event
{
    /// <summary>States an event.</summary>
    /// <exception cref="InvalidValueException">No title, or no evidence.</exception>
    public Event(string id, string titleEn, string? titleZh, PartialDate? date, IReadOnlyList<EventRole> roles, IReadOnlyList<string> links, IReadOnlyList<Evidence> evidence)
    {
        if (!Slug.IsValid(id)) throw new InvalidValueException("id", $"'{id}' is no id of an event");
        if (string.IsNullOrWhiteSpace(titleEn)) throw new InvalidValueException("title_en", $"{id} has no title");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"{id} cites no source");
        (Id, TitleEn, TitleZh, Date, Roles, Links, Evidence) = (id, titleEn, titleZh, date, roles, links, evidence);
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Title in English, in our words.</summary>
    public string TitleEn { get; }

    /// <summary>Title in Chinese, or null.</summary>
    public string? TitleZh { get; }

    /// <summary>When, or null where no source says.</summary>
    public PartialDate? Date { get; }

    /// <summary>Participants.</summary>
    public IReadOnlyList<EventRole> Roles { get; }

    /// <summary>Ids of the links that it brought about.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>Where it is said; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
