using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Links;

/// <summary>One link between two actors. Whether the kinds of the ends are allowed is checked where the actors are known, in <see cref="Records.KnowledgeRecord"/>.</summary>
public sealed record Link
{
    /// <summary>States a link.</summary>
    /// <param name="id">Stable id, such as <c>phbs-l0001</c>.</param>
    /// <param name="from">Slug of the first end.</param>
    /// <param name="kind">Kind.</param>
    /// <param name="to">Slug of the second end.</param>
    /// <param name="evidence">Where it is said; never empty.</param>
    /// <param name="status">How real it is.</param>
    /// <param name="start">When it began, or null.</param>
    /// <param name="end">When it ended, or null where it lasts or isn't known.</param>
    /// <param name="attributes">Amount, count, role and flow.</param>
    /// <exception cref="InvalidValueException">Ends equal, a symmetric link with its ends out of order, an end before the start, an inferred link without its rule, or no evidence.</exception>
    public Link(string id, string from, LinkKind kind, string to, IReadOnlyList<Evidence> evidence, LinkStatus status = LinkStatus.Stated,
        PartialDate? start = null, PartialDate? end = null, LinkAttributes? attributes = null)
    {
        if (!Slug.IsValid(id)) throw new InvalidValueException("id", $"'{id}' is no id of a link");
        (Id, From, Kind, To, Evidence, Status, Start, End) = (id, Slug.Require(from, "from"), kind, Slug.Require(to, "to"), evidence, status, start, end);
        Attributes = attributes ?? LinkAttributes.None;
        if (from == to) throw new InvalidValueException("to", $"{id} links {from} with itself");
        if (LinkKinds.Of(kind).IsSymmetric && string.CompareOrdinal(from, to) > 0)
            throw new InvalidValueException("from", $"{id} is symmetric; write {to} first and {from} second");
        if (start is not null && end is not null && end.IsBefore(start))
            throw new InvalidValueException("end", $"{id} ends ({end}) before it starts ({start})");
        if ((status == LinkStatus.Inferred) != (Attributes.Rule is not null))
            throw new InvalidValueException("rule", $"{id}: an INFERRED link names its rule, and no other does");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"{id} cites no source");
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Slug of the first end.</summary>
    public string From { get; }

    /// <summary>Kind.</summary>
    public LinkKind Kind { get; }

    /// <summary>Slug of the second end.</summary>
    public string To { get; }

    /// <summary>How real it is.</summary>
    public LinkStatus Status { get; }

    /// <summary>When it began, or null.</summary>
    public PartialDate? Start { get; }

    /// <summary>When it ended, or null.</summary>
    public PartialDate? End { get; }

    /// <summary>Amount, count, role and flow.</summary>
    public LinkAttributes Attributes { get; }

    /// <summary>Where it is said; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
