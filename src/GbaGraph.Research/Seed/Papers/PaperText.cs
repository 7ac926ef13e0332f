using System.Text;
using System.Text.RegularExpressions;

namespace GbaGraph.Research.Seed.Papers;

/// <summary>
/// A paper's text in sections, by its printed headings. White space doesn't count, and full-width brackets equal half-width ones.
/// A section covers its subsections; figures and notes have no bounds of their own and cover the whole paper.
/// </summary>
internal sealed partial class PaperText
{
    private readonly string _text;
    private readonly IReadOnlyList<PaperSection> _sections;

    private PaperText(string printed, string text, IReadOnlyList<PaperSection> sections) => (Printed, _text, _sections) = (printed, text, sections);

    public static PaperText Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var scan = new SectionScan(isChinese: lines.Any(l => SecondChinese().IsMatch(l)));
        foreach (var line in lines) scan.Add(line);
        return new PaperText(text, scan.Text, scan.Finish());
    }

    /// <summary>The text as it was read.</summary>
    public string Printed { get; }

    /// <summary>The text without white space.</summary>
    public string Text => _text;

    /// <summary>All sections, tables and parts of the end matter.</summary>
    public IReadOnlyList<PaperSection> Sections => _sections;

    /// <summary>The narrowest section that a place of the text lies in, or null before the first.</summary>
    public PaperSection? SectionAt(int position) =>
        _sections.Where(s => s.Start <= position && position < s.End).MinBy(s => s.End - s.Start);

    /// <summary>Whether a place of the text lies in what the locator names; figures and notes have no bounds and hold every place.</summary>
    public bool Covers(string locator, int position)
    {
        if (IsWhole(locator)) return true;
        var path = LocatorPath.Normalise(locator);
        return _sections.Any(s => s.Locator == path && s.Start <= position && position < s.End);
    }

    public bool HasSection(string locator) => IsWhole(locator) || _sections.Any(s => s.Locator == LocatorPath.Normalise(locator));

    /// <summary>Whether the anchor stands anywhere in the paper.</summary>
    public bool Holds(string anchor) => _text.Contains(LocatorPath.Squeeze(anchor), StringComparison.Ordinal);

    /// <summary>Whether the anchor stands in the section.</summary>
    public bool Holds(string locator, string anchor)
    {
        if (IsWhole(locator)) return Holds(anchor);
        var (path, squeezed) = (LocatorPath.Normalise(locator), LocatorPath.Squeeze(anchor));
        return _sections.Any(s => s.Locator == path && Within(s, squeezed));
    }

    /// <summary>The narrowest sections that the anchor stands in.</summary>
    public IReadOnlyList<string> SectionsOf(string anchor)
    {
        var squeezed = LocatorPath.Squeeze(anchor);
        var holding = _sections.Where(s => Within(s, squeezed)).ToList();
        return [.. holding.Where(s => !holding.Any(o => o != s && o.Start >= s.Start && o.End <= s.End)).Select(s => s.Locator).Distinct()];
    }

    private static bool IsWhole(string locator) => locator[0] is '图' or '注';

    private bool Within(PaperSection section, string anchor) => _text.AsSpan(section.Start..section.End).Contains(anchor, StringComparison.Ordinal);

    [GeneratedRegex(@"^[#*\s]*二\s*、")]
    private static partial Regex SecondChinese();

    /// <summary>Goes through the lines once and keeps the sections that are open.</summary>
    private sealed partial class SectionScan(bool isChinese)
    {
        private readonly StringBuilder _text = new();
        private readonly List<PaperSection> _closed = [];
        private readonly List<(string Locator, int Depth, int Start)> _open = [];
        private readonly HeadingTrail _trail = new(isChinese);
        private string? _table;
        private int _tableStart;

        public string Text => _text.ToString();

        public void Add(string line)
        {
            if (Abstract().IsMatch(line)) Open("摘要", 1);
            else if (EndMatter().Match(line) is { Success: true } end) Open(end.Groups[1].Value, 1);
            else if (_trail.Next(line) is { } path) Open(path, _trail.Depth);
            else if (_open is [("摘要", _, _)] && PageStart().IsMatch(line)) Open("前言", 1);
            if (Caption().Match(line) is { Success: true } caption) OpenTable(LocatorPath.Squeeze(caption.Groups[1].Value));
            _text.Append(LocatorPath.Squeeze(line));
            if (_table is not null && TableEnd().IsMatch(line)) CloseTable();
        }

        public IReadOnlyList<PaperSection> Finish()
        {
            Close(1);
            return _closed;
        }

        private void Open(string locator, int depth)
        {
            Close(depth);
            _open.Add((locator, depth, _text.Length));
        }

        private void Close(int depth)
        {
            CloseTable();
            foreach (var (locator, _, start) in _open.Where(s => s.Depth >= depth)) _closed.Add(new PaperSection(locator, start, _text.Length));
            _open.RemoveAll(s => s.Depth >= depth);
        }

        private void OpenTable(string locator)
        {
            CloseTable();
            (_table, _tableStart) = (locator, _text.Length);
        }

        private void CloseTable()
        {
            if (_table is not null) _closed.Add(new PaperSection(_table, _tableStart, _text.Length));
            _table = null;
        }

        [GeneratedRegex(@"^[#*\s\[【]*摘\s*要")]
        private static partial Regex Abstract();

        [GeneratedRegex(@"^[#*\s【]*(注释|参考文献|作者简介)")]
        private static partial Regex EndMatter();

        // The abstract in English that some papers print after the Chinese one belongs to it.
        [GeneratedRegex(@"^[ \f](?![A-Za-z])\S")]
        private static partial Regex PageStart();

        [GeneratedRegex(@"^[#*\s]*(表\s*\d+)(?!\s*[\d所中来给列显说可]).{0,60}$")]
        private static partial Regex Caption();

        [GeneratedRegex(@"^\s*((资料|数据)?来源|注)\s*[:：]")]
        private static partial Regex TableEnd();
    }
}
