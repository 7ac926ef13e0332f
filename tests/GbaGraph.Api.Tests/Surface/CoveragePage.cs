using System.Globalization;
using System.Text;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>Writes docs/hotchocolate-coverage.md.</summary>
internal static class CoveragePage
{
    private const string Head = """
        # What of HotChocolate 15.1 is there, and what isn't

        This page is made by a test out of the recorded public names of HotChocolate 15.1 that an API in its annotation-based model may use; don't edit it. A name counts as there when what is written
        with it against HotChocolate compiles against `GbaGraph.GraphQL`: same type, same member, same kinds of parameters. How requests are answered, and where that differs on purpose, is in
        [graphql-server.md](graphql-server.md).

        ```sh
        GBA_APPROVE=1 GBA_TEST_HOTCHOCOLATE=FOLDER dotnet test tests/GbaGraph.Api.Tests --filter CoverageTests   # FOLDER: surface.txt
        ```

        """;

    public static string Write(IReadOnlyList<RecordedName> names, OwnSurface own)
    {
        var text = new StringBuilder(Head).Append('\n');
        text.Append("| | recorded | there | missing |\n| --- | ---: | ---: | ---: |\n");
        Count(text, "types", [.. names.Where(n => n.IsType)], own);
        Count(text, "members of types", [.. names.Where(n => !n.IsType && n.Owner.Length > 0)], own);
        Count(text, "extension methods", [.. names.Where(n => n.Owner.Length == 0)], own);
        var missing = names.Where(n => !own.Has(n)).ToList();
        foreach (var group in MissingGroup.All)
        {
            var part = missing.Where(n => MissingGroup.Of(n) == group).Select(n => n.ToString()).ToList();
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Title} ({part.Count})\n\n{group.Reason}\n\n```\n{string.Join('\n', part)}\n```\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Count(StringBuilder text, string kind, IReadOnlyList<RecordedName> names, OwnSurface own)
    {
        var there = names.Count(own.Has);
        text.Append(CultureInfo.InvariantCulture, $"| {kind} | {names.Count} | {there} | {names.Count - there} |\n");
    }
}
