using GbaGraph.Domain.Sources;

namespace GbaGraph.Research.Seed.Papers;

/// <summary>The papers' texts that are at hand, by the start of their file names. Without a folder nothing is checked.</summary>
internal sealed class PaperShelf(string? folder)
{
    private readonly Dictionary<string, PaperText?> _texts = [];

    /// <summary>The text of a paper, or null where it isn't at hand.</summary>
    public PaperText? TextOf(Source source)
    {
        if (source.File is null) return null;
        if (!_texts.TryGetValue(source.File, out var text)) _texts[source.File] = text = Read(source.File);
        return text;
    }

    /// <summary>Null where the anchor stands in that section or the text isn't at hand, else what is wrong.</summary>
    public string? Fault(Source source, string locator, string anchor)
    {
        if (TextOf(source) is not { } text || text.Holds(locator, anchor)) return null;
        if (!text.HasSection(locator)) return $"the paper has no section '{locator}'";
        if (!text.Holds(anchor)) return $"'{anchor}' is not in the paper; copy the text exactly and leave out white space";
        return text.SectionsOf(anchor) is { Count: > 0 } others
            ? $"'{anchor}' is not in {locator} but in {string.Join(", ", others)}"
            : $"'{anchor}' is not in {locator} but in a part of the paper that has no locator";
    }

    private PaperText? Read(string start)
    {
        if (folder is null || !Directory.Exists(folder)) return null;
        var file = Directory.EnumerateFiles(folder, start + "*").Order(StringComparer.Ordinal).FirstOrDefault();
        return file is null ? null : PaperText.Parse(File.ReadAllText(file));
    }
}
