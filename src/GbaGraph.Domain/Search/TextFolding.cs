using System.Globalization;
using System.Text;

namespace GbaGraph.Domain.Search;

/// <summary>One form for all ways to write a text, so that names and queries can be compared.</summary>
/// <remarks>
/// Han characters become one variant (traditional and other variants become the simplified form), full-width becomes half-width, Latin letters lose
/// case and accents, apostrophes and combining marks vanish, and every run of other signs and white space becomes one space; none stands at an end.
/// Pure, thread-safe, and idempotent. Broken surrogates are dropped.
/// </remarks>
public static class TextFolding
{
    /// <summary>Folds a text.</summary>
    /// <returns>Letters, digits and single spaces; empty where the text has neither letters nor digits.</returns>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) Append(folded, rune);
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsBmp && Form((char)rune.Value) is { } form)
            folded.Append(form);
        else if (Rune.IsLetterOrDigit(rune))
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        else if (!IsSilent(rune) && folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static string? Form(char c) =>
        FoldingTables.IsHan(c) ? FoldingTables.Han(c).ToString() : c > '\u007F' ? FoldingTables.Latin(c) : null;

    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '\u02BC' or '\uFF07' or '\uFFFD'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
