namespace GbaGraph.Research.Seed.Coverage;

/// <summary>What one section of a paper gave to the record: rows that cite it, by table.</summary>
/// <param name="Locator">The section.</param>
/// <param name="Characters">Length of its own text, without its subsections and without white space.</param>
/// <param name="Actors">Actors, names and attributes.</param>
/// <param name="Links">Links.</param>
/// <param name="Observations">Figures.</param>
/// <param name="Events">Events and roles in them.</param>
/// <param name="FrameworkItems">Frameworks and their items.</param>
public sealed record SectionCoverage(string Locator, int Characters, int Actors, int Links, int Observations, int Events, int FrameworkItems)
{
    /// <summary>All rows.</summary>
    public int Rows => Actors + Links + Observations + Events + FrameworkItems;
}
