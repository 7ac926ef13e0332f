using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Conflicts;

/// <summary>Two or more claims on the same thing that can't all be right; all are kept.</summary>
public sealed record Conflict
{
    /// <summary>States a conflict.</summary>
    /// <param name="id">Stable id.</param>
    /// <param name="claims">Ids of the claims, as seed/README.md names them.</param>
    /// <param name="note">What differs, in our words.</param>
    /// <exception cref="InvalidValueException">Fewer than two different claims, or no note.</exception>
    public Conflict(string id, IReadOnlyList<string> claims, string note)
    {
        if (claims.Distinct().Count() < 2) throw new InvalidValueException("claims", $"{id} joins fewer than two claims");
        if (string.IsNullOrWhiteSpace(note)) throw new InvalidValueException("note", $"{id} doesn't say what differs");
        (Id, Claims, Note) = (id, claims, note);
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Ids of the claims; two or more.</summary>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>What differs.</summary>
    public string Note { get; }
}
