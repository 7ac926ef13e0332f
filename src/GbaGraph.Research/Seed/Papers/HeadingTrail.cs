using System.Text.RegularExpressions;

namespace GbaGraph.Research.Seed.Papers;

/// <summary>
/// Recognises numbered headings as they come, and gives their path. A line counts only where its number is the next one at its place,
/// so that table cells and sentences that begin with a number aren't taken for headings.
/// </summary>
/// <param name="isChinese">Whether the first level is numbered 一、 二、 …; else it is 1, 2 …, with 3.1 and 3.1.1 below.</param>
internal sealed partial class HeadingTrail(bool isChinese)
{
    private const string Numerals = "一二三四五六七八九十";

    private readonly List<(HeadingForm Form, int Number)> _path = [];

    /// <summary>How deep the heading is that was recognised last, from 1.</summary>
    public int Depth => _path.Count;

    /// <summary>The path of the heading, or null where the line is none.</summary>
    public string? Next(string line)
    {
        var plain = line.TrimStart('#', '*', ' ', '\t', '\f', '\u3000');
        return (isChinese ? Chinese(plain) : Dotted(plain)) ?? Bracketed(plain);
    }

    private string? Chinese(string line)
    {
        if (ChineseHeading().Match(line) is { Success: true } major && Follow(HeadingForm.Chinese, NumberOf(major.Groups[1].Value))) return Path();
        if (ChineseBracket().Match(line) is { Success: true } minor && Follow(HeadingForm.ChineseBracket, NumberOf(minor.Groups[1].Value))) return Path();
        return Arabic().Match(line) is { Success: true } item && Follow(HeadingForm.Arabic, NumberOf(item.Groups[1].Value)) ? Path() : null;
    }

    private string? Bracketed(string line) =>
        ArabicBracket().Match(line) is { Success: true } item && Follow(HeadingForm.ArabicBracket, NumberOf(item.Groups[1].Value)) ? Path() : null;

    private string? Dotted(string line)
    {
        if (DottedHeading().Match(line) is not { Success: true } heading) return null;
        var numbers = heading.Groups[1].Value.Split('.').Select(NumberOf).ToArray();
        var current = _path.Where(p => p.Form == HeadingForm.Arabic).Select(p => p.Number).ToArray();
        var shared = numbers.Length - 1;
        if (shared > current.Length || !numbers[..shared].SequenceEqual(current[..shared])) return null;
        if (numbers[shared] != (shared < current.Length ? current[shared] : 0) + 1) return null;
        _path.Clear();
        _path.AddRange(numbers.Select(n => (HeadingForm.Arabic, n)));
        return Path();
    }

    /// <summary>Moves to the heading where its number follows the last of its form within the headings above it.</summary>
    private bool Follow(HeadingForm form, int number)
    {
        if (form != HeadingForm.Chinese && _path.Count == 0) return false;
        var place = _path.FindIndex(p => p.Form == form);
        if (number != (place < 0 ? 0 : _path[place].Number) + 1) return false;
        if (place < 0) place = isChinese ? _path.FindIndex(p => p.Form > form) : _path.Count;
        if (place >= 0) _path.RemoveRange(place, _path.Count - place);
        _path.Add((form, number));
        return true;
    }

    private string Path()
    {
        var text = "";
        foreach (var (form, number) in _path)
        {
            text += form switch
            {
                HeadingForm.Chinese => NumeralOf(number),
                HeadingForm.ChineseBracket => $"({NumeralOf(number)})",
                HeadingForm.ArabicBracket => $"({number})",
                _ => text.Length == 0 || text.EndsWith(')') ? $"{number}" : $".{number}",
            };
        }

        return text;
    }

    private static string NumeralOf(int number) =>
        number <= 10 ? Numerals[number - 1].ToString() : number < 20 ? $"十{Numerals[number - 11]}" : $"{number}";

    private static int NumberOf(string text)
    {
        if (text.All(char.IsAsciiDigit)) return text.Length > 4 ? int.MaxValue : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return text.Length == 1 ? Numerals.IndexOf(text[0]) + 1 : text.Length == 2 && text[0] == '十' ? 11 + Numerals.IndexOf(text[1]) : int.MaxValue;
    }

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,2})\s*、")]
    private static partial Regex ChineseHeading();

    [GeneratedRegex(@"^[(（]([一二三四五六七八九十]{1,2})[)）]\s*\S")]
    private static partial Regex ChineseBracket();

    [GeneratedRegex(@"^(\d{1,2})\s*[.．、]\s*[^\d\s]")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^[(（](\d{1,2})[)）]\s*\S")]
    private static partial Regex ArabicBracket();

    [GeneratedRegex(@"^(\d{1,2}(?:\.\d{1,2})*)\s*(?=[\p{L}“‘《])")]
    private static partial Regex DottedHeading();
}
