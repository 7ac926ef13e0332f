namespace GbaGraph.Domain.Search;

/// <summary>
/// Matches a text against the readings of a name: at each unit of the name it knows every place of the text that the units so far can reach,
/// so that the readings of the units are tried one by one and never multiplied. Time in O(units × length of the text × readings of a unit).
/// </summary>
internal static class ReadingMatcher
{
    private static readonly string[] DoubleInitials = ["zh", "ch", "sh"];

    /// <summary>How far a text fits a name's readings: all of it, its start, or not.</summary>
    public static ReadingFit Fit(string text, ReadOnlySpan<string> units, bool initials)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        var prefix = false;
        foreach (var unit in units)
        {
            var next = new bool[text.Length + 1];
            for (var at = 0; at < text.Length; at++)
            {
                if (reached[at]) prefix |= Step(text, at, unit, initials, next);
            }

            prefix |= reached[text.Length];
            reached = next;
            if (!reached.Contains(true)) break;
        }

        return reached[text.Length] ? ReadingFit.Whole : prefix ? ReadingFit.Start : ReadingFit.None;
    }

    /// <summary>Marks where the text can go on after the unit; true where the text ends within it.</summary>
    private static bool Step(string text, int at, string unit, bool initials, bool[] next)
    {
        var rest = text.AsSpan(at);
        var within = Advance(rest, at, unit, next);
        if (!FoldedText.IsHan(unit)) return within;
        foreach (var reading in FoldingTables.Readings(unit[0]))
        {
            within |= Advance(rest, at, reading, next);
            if (!initials) continue;
            if (rest[0] == reading[0]) next[at + 1] = true;
            if (rest.Length > 1 && DoubleInitials.Any(d => reading.StartsWith(d, StringComparison.Ordinal)) && rest.StartsWith(reading.AsSpan(0, 2))) next[at + 2] = true;
        }

        return within;
    }

    private static bool Advance(ReadOnlySpan<char> rest, int at, string part, bool[] next)
    {
        if (rest.StartsWith(part, StringComparison.Ordinal))
        {
            next[at + part.Length] = true;
            return false;
        }

        return part.AsSpan().StartsWith(rest, StringComparison.Ordinal);
    }
}
