using System.Net;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Pages;

/// <summary>What a reader of the guide can run: its statements and commands, as the Browser reads them from the page.</summary>
internal static partial class GuideStatements
{
    public static IReadOnlyList<string> Of(string guide) => [.. Runnable().Matches(guide).Select(m => WebUtility.HtmlDecode(m.Groups["text"].Value).Trim())];

    [GeneratedRegex("<pre class=\"[^\"]*\\brunnable\\b[^\"]*\">(?<text>[^<]*)</pre>")]
    private static partial Regex Runnable();
}
