using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json;
using GbaGraph.Storage;

namespace GbaGraph.Api.Pages;

/// <summary>The page at <c>/</c>: what this is, what it holds, and an editor with example queries where it was built.</summary>
internal static class StartPage
{
    private static readonly Assembly Here = typeof(StartPage).Assembly;

    private static readonly string Template = Read("start-page.html");

    /// <summary>Example queries by title, in the order of their file names.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Examples { get; } =
        [.. Here.GetManifestResourceNames().Where(n => n.StartsWith("examples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => KeyValuePair.Create(n["examples/".Length..^".graphql".Length], Read(n)))];

    public static async Task<IResult> GetAsync(IKnowledgeStore store, IWebHostEnvironment environment, CancellationToken cancellationToken)
    {
        var meta = await store.GetMetaAsync(cancellationToken);
        var hasEditor = environment.WebRootFileProvider.GetFileInfo("graphiql/main.js").Exists;
        var page = Template
            .Replace("{{actors}}", Number(meta.Actors), StringComparison.Ordinal)
            .Replace("{{links}}", Number(meta.Links), StringComparison.Ordinal)
            .Replace("{{sources}}", Number(meta.Sources), StringComparison.Ordinal)
            .Replace("{{revision}}", Number(meta.Revision), StringComparison.Ordinal)
            .Replace("{{hash}}", WebUtility.HtmlEncode(meta.ContentHash), StringComparison.Ordinal)
            .Replace("{{editor}}", hasEditor ? Editor() : NoEditor(), StringComparison.Ordinal);
        return Results.Content(page, "text/html; charset=utf-8");
    }

    private static string Editor() =>
        $"""
        <link rel="stylesheet" href="/graphiql/main.css">
        <script type="application/json" id="examples">{JsonSerializer.Serialize(Examples)}</script>
        <div id="graphiql" role="main">Loading the editor …</div>
        <script type="module" src="/graphiql/main.js"></script>
        """;

    private static string NoEditor() =>
        $"""
        <div class="missing" role="main">
        <p>The query editor was not built, because Node.js was not found when the project was built.
        Install Node.js 20 or newer and build again; everything else works. Send queries with any GraphQL client to <code>/graphql</code>, for example:</p>
        {string.Concat(Examples.Select(e => $"<h2>{WebUtility.HtmlEncode(e.Key)}</h2><pre>{WebUtility.HtmlEncode(e.Value)}</pre>"))}
        </div>
        """;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"the resource {resource} was not built in"));
        return reader.ReadToEnd();
    }
}
