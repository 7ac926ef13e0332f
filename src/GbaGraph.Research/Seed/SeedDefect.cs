using System.Globalization;

namespace GbaGraph.Research.Seed;

/// <summary>One thing that is wrong in the seed.</summary>
/// <param name="File">The file, relative to the seed's folder, with forward slashes.</param>
/// <param name="Row">The line on which the row begins, from 1 (the header); 0 where the whole file is meant.</param>
/// <param name="Column">The column, or empty where the whole row is meant.</param>
/// <param name="Rule">A short stable name of the rule that is broken.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record SeedDefect(string File, int Row, string Column, string Rule, string Message)
{
    /// <summary>The defect on one line: <c>file:row:column rule message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Row}:{Column} {Rule} {Message}");
}
