using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Pages;

/// <summary>
/// The guide and the style for Neo4j Browser, at <c>/neo4j-browser/</c>: <c>:guide http://localhost:5080/neo4j-browser/guide.html</c>. Any page may read these two and
/// nothing else here, for the Browser comes from the address of its own server; with what headers it asks for them is its own business.
/// </summary>
internal static partial class BrowserKit
{
    private const string StylePath = "/neo4j-browser/style.grass";

    private static readonly Assembly Here = typeof(BrowserKit).Assembly;
    private static readonly string Style = Read("neo4j-browser/style.grass");

    // With every query in its place; the address that it was asked by comes with the request.
    private static readonly string Guide = QueryPlace().Replace(Read("neo4j-browser/guide.html"), place => QueryOf(place.Groups["number"].Value));

    public static void MapBrowserKit(this IEndpointRouteBuilder routes)
    {
        var kit = routes.MapGroup("").RequireCors(policy => policy.AllowAnyOrigin().WithMethods("GET").AllowAnyHeader());
        kit.MapGet("/neo4j-browser/guide.html", (HttpRequest request) => Results.Content(GuideFor(request), "text/html; charset=utf-8"));
        kit.MapGet(StylePath, () => Results.Content(Style, "text/plain; charset=utf-8"));
    }

    private static string GuideFor(HttpRequest request) =>
        Guide.Replace("{{style}}", WebUtility.HtmlEncode($"{request.Scheme}://{request.Host}{request.PathBase}{StylePath}"), StringComparison.Ordinal);

    // A saved query is its question, as a comment, and the statement.
    private static string QueryOf(string number)
    {
        var text = Read(Here.GetManifestResourceNames().Single(n => n.StartsWith($"neo4j-browser/queries/{number}-", StringComparison.Ordinal)));
        var (question, statement) = (text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('/', ' '), text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim());
        return $"<h4>{WebUtility.HtmlEncode(question)}</h4>\n  <pre class=\"pre-scrollable runnable\">{WebUtility.HtmlEncode(statement)}</pre>";
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"the resource {resource} was not built in"));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{(?<number>\d\d)\}\}")]
    private static partial Regex QueryPlace();
}
