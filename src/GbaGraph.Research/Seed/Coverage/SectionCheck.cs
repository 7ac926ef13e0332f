using System.Globalization;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>No section and no table of a paper is left without a row.</summary>
internal static class SectionCheck
{
    // A heading and a sentence that leads over to the subsections.
    private const int LeadingOver = 120;

    public static void Run(IReadOnlyList<PaperCoverage> papers, DefectList defects)
    {
        foreach (var paper in papers)
        {
            foreach (var section in paper.Sections.Where(s => s.Rows == 0 && (s.Characters > LeadingOver || s.Locator[0] == '表')))
            {
                defects.Add($"exclusions/{paper.Source.Key}.csv", 0, "", "section", string.Create(CultureInfo.InvariantCulture,
                    $"{section.Locator} of {paper.Source.Key} has {section.Characters} characters and no row of the record cites it; read it again"));
            }
        }
    }
}
