using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>A model, typology or set of findings of one source: its elements, what they have to do with each other, and what of the record takes a place in it.</summary>
public sealed record Framework
{
    /// <summary>States a framework.</summary>
    /// <exception cref="InvalidValueException">
    /// An id that is no slug or is there twice, an item without evidence, a name of an element that isn't there, parents in a circle, two elements of one rank under one parent,
    /// a role that names nothing or two things, or a cell with both a text and a value.
    /// </exception>
    public Framework(
        string key, string source, FrameworkKind kind, string titleEn, string? titleZh, string description, IReadOnlyList<Evidence> evidence,
        IReadOnlyList<FrameworkElement> elements, IReadOnlyList<FrameworkRelation> relations, IReadOnlyList<FrameworkCell> cells,
        IReadOnlyList<FrameworkRole> roles, IReadOnlyList<FrameworkFormula> formulas)
    {
        (Key, Source, Kind, TitleEn, TitleZh, Description) = (Slug.Require(key, "key"), source, kind, titleEn, titleZh, description);
        (Evidence, Elements, Relations, Cells, Roles, Formulas) = (evidence, elements, relations, cells, roles, formulas);
        if (string.IsNullOrWhiteSpace(titleEn)) throw new InvalidValueException("title_en", $"{key} has no title");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"{key} cites no source");
        FrameworkRules.Require(this);
    }

    /// <summary>Stable key.</summary>
    public string Key { get; }

    /// <summary>Key of the source whose framework it is.</summary>
    public string Source { get; }

    /// <summary>What it is.</summary>
    public FrameworkKind Kind { get; }

    /// <summary>Title in English.</summary>
    public string TitleEn { get; }

    /// <summary>Title in the source's words, or null.</summary>
    public string? TitleZh { get; }

    /// <summary>What it says, in our words.</summary>
    public string Description { get; }

    /// <summary>Where it is said; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Its elements, in the order of the record.</summary>
    public IReadOnlyList<FrameworkElement> Elements { get; }

    /// <summary>Arrows between elements.</summary>
    public IReadOnlyList<FrameworkRelation> Relations { get; }

    /// <summary>Cells of its tables.</summary>
    public IReadOnlyList<FrameworkCell> Cells { get; }

    /// <summary>What takes a place in it.</summary>
    public IReadOnlyList<FrameworkRole> Roles { get; }

    /// <summary>Its formulas.</summary>
    public IReadOnlyList<FrameworkFormula> Formulas { get; }

    /// <summary>Every item with an id of its own.</summary>
    public IEnumerable<IFrameworkItem> Items => [.. Elements, .. Relations, .. Cells, .. Roles, .. Formulas];
}
