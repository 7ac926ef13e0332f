namespace GbaGraph.Analytics.Tests.Documentation;

/// <summary>A block of C# on a page and the block of text after it, which is what it prints.</summary>
internal sealed record PageBlock(string Code, string Output)
{
    public static IEnumerable<PageBlock> Read(string page)
    {
        var lines = File.ReadAllLines(page);
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line] != "```csharp")
                continue;
            var code = Inside(lines, line);
            var after = line + code.Length + 2;
            var output = Array.FindIndex(lines, after, text => text.Length > 0);
            yield return new PageBlock(Text(code), output >= 0 && lines[output] == "```text" ? Text(Inside(lines, output)) : "");
        }
    }

    public static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string[] Inside(string[] lines, int fence) => [.. lines.Skip(fence + 1).TakeWhile(line => line != "```")];
}
