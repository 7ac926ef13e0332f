using System.Text.RegularExpressions;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>The form of locators, by kind of source.</summary>
internal static partial class LocatorForm
{
    /// <summary>Null where the locator has the form of its source, else what is wrong.</summary>
    public static string? Fault(SourceKind kind, string source, string locator) => kind switch
    {
        SourceKind.Paper => Section().IsMatch(locator) ? null : $"'{locator}' is no place in a paper; write 摘要, 前言, 一.1, 二.2(4), 3.1, 表2, 图4, 注3, 参考文献 or 作者简介",
        SourceKind.Registry when source == "ror" => Ror().IsMatch(locator) ? null : $"'{locator}' is no ROR id; write its nine characters, such as 00q4vv597",
        SourceKind.Registry => locator.Any(char.IsWhiteSpace) ? $"'{locator}' has white space; write the id of the record" : null,
        _ => locator == "-" ? null : $"'{locator}' must be a dash, for the source is editorial",
    };

    /// <summary>Whether the text is the id of an organisation in the Research Organization Registry.</summary>
    public static bool IsRor(string text) => Ror().IsMatch(text);

    [GeneratedRegex(@"^(摘要|前言|注释|参考文献|作者简介|[表图注][1-9]\d*|([一二三四五六七八九十]+|[1-9]\d*)(\.[1-9]\d*|\.?[(（]([1-9]\d*|[一二三四五六七八九十]+)[)）])*)$")]
    private static partial Regex Section();

    [GeneratedRegex("^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$")]
    private static partial Regex Ror();
}
