using System.Text;

namespace GbaGraph.Research.Seed.Papers;

/// <summary>One form for locators and text, so that they can be compared: no white space, half-width brackets, no dot beside a bracket.</summary>
internal static class LocatorPath
{
    public static string Normalise(string locator) =>
        Squeeze(locator).Replace(".(", "(", StringComparison.Ordinal).Replace(").", ")", StringComparison.Ordinal);

    /// <summary>The text without white space, brackets half-width.</summary>
    public static string Squeeze(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'))
            result.Append(c switch { '（' => '(', '）' => ')', _ => c });
        return result.ToString();
    }
}
