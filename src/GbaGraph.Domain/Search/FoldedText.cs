namespace GbaGraph.Domain.Search;

/// <summary>A folded text and its parts: Han characters and words of other letters.</summary>
internal sealed class FoldedText
{
    private static readonly HashSet<string> Fillers = ["the", "of", "and", "for", "in", "at", "a", "an", "de", "da", "do", "e"];

    public FoldedText(string text, int maxLength)
    {
        var folded = TextFolding.Fold(text.Length > maxLength ? text[..maxLength] : text);
        Terms = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Terms is ["the", _, ..]) Terms = Terms[1..];
        Squeezed = string.Concat(Terms);
        Units = [.. Terms.SelectMany(Split)];
        HasHan = Units.Any(IsHan);
    }

    /// <summary>Gets what the spaces separate, without a leading "the".</summary>
    public string[] Terms { get; }

    /// <summary>Gets the terms without spaces.</summary>
    public string Squeezed { get; }

    /// <summary>Gets each Han character by itself, and each run of other letters and digits.</summary>
    public string[] Units { get; }

    /// <summary>Gets whether there is a Han character.</summary>
    public bool HasHan { get; }

    public static bool IsHan(string unit) => FoldingTables.IsHan(unit[0]);

    /// <summary>Whether a word says little, so that a search doesn't ask for it.</summary>
    public static bool IsFiller(string term) => Fillers.Contains(term);

    private static IEnumerable<string> Split(string term)
    {
        var start = 0;
        for (var i = 1; i <= term.Length; i++)
        {
            if (i < term.Length && !FoldingTables.IsHan(term[i]) && !FoldingTables.IsHan(term[i - 1])) continue;
            yield return term[start..i];
            start = i;
        }
    }
}
