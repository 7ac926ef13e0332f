namespace GbaGraph.Research.Seed.Tables;

/// <summary>The tables of the seed and their columns, as seed/README.md says.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Columns">All columns; each file has these, in any order, but for those that it may leave out.</param>
/// <param name="Required">Columns that are never empty.</param>
/// <param name="Omittable">Columns that a file may leave out.</param>
internal sealed record SeedTable(string Name, IReadOnlyList<string> Columns, IReadOnlySet<string> Required, IReadOnlySet<string> Omittable)
{
    private const string EvidenceColumns = "source locator anchor note reported_by";

    public static SeedTable Sources { get; } = Of("sources", "key! kind! title_zh title_en authors year file note as_of?");

    public static SeedTable Actors { get; } = Cited("actors", "slug! kind!");

    public static SeedTable Names { get; } = Cited("names", "actor! name! lang! type!");

    public static SeedTable Attributes { get; } = Cited("attributes", "actor! attribute! value!");

    public static SeedTable Links { get; } = Cited("links", "id! from! kind! to! start end status! rule amount currency count role flow");

    /// <summary>The rules that inferred links follow from.</summary>
    public static SeedTable Rules { get; } = Of("rules", "key! definition!");

    public static SeedTable Metrics { get; } = Of("metrics", "key! name_en! name_zh unit direction! definition!");

    public static SeedTable Observations { get; } =
        Cited("observations", "id! subject! object metric! value low high unit! period qualifier! nature! scope list issuer field parent base?");

    public static SeedTable Events { get; } = Cited("events", "id! title_en! title_zh date");

    public static SeedTable EventRoles { get; } = Cited("event-roles", "event! actor! role!");

    public static SeedTable EventLinks { get; } = Of("event-links", "event! link!");

    public static SeedTable Evidence { get; } = Cited("evidence", "claim!");

    public static SeedTable Conflicts { get; } = Of("conflicts", "id! claims! note!");

    /// <summary>Quantities of a paper that are no fact of the record, each with the reason.</summary>
    public static SeedTable Exclusions { get; } = Of("exclusions", "source! locator! quantity! reason!");

    public static IReadOnlyList<SeedTable> All { get; } =
        [Sources, Actors, Names, Attributes, Links, Rules, Metrics, Observations, Events, EventRoles, EventLinks, Evidence, Conflicts, Exclusions];

    private static SeedTable Cited(string name, string columns) => Of(name, columns + " " + EvidenceColumns);

    private static SeedTable Of(string name, string columns)
    {
        var words = columns.Split(' ');
        return new SeedTable(name, [.. words.Select(w => w.TrimEnd('!', '?'))], Marked('!'), Marked('?'));

        HashSet<string> Marked(char mark) => [.. words.Where(w => w.EndsWith(mark)).Select(w => w[..^1])];
    }
}
