using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>Every name of HotChocolate 15.1 that the file surface.txt lists, one by one.</summary>
internal static partial class RecordedNames
{
    public static IReadOnlyList<RecordedName> Read(string folder)
    {
        var names = new List<RecordedName>();
        var owner = string.Empty;
        var isEnum = false;
        foreach (var line in File.ReadLines(Path.Combine(folder, "surface.txt")).Where(l => l.Length > 0))
        {
            if (TypeLine().Match(line) is { Success: true } type)
            {
                (owner, isEnum) = (OwnerOf(type), type.Groups["kind"].Value == "enum");
                names.Add(new RecordedName(owner, string.Empty, line.Split(" : ")[0]));
            }
            else if (line.StartsWith("extension methods", StringComparison.Ordinal)) (owner, isEnum) = (string.Empty, false);
            else if (isEnum) names.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => new RecordedName(owner, value, value)));
            else names.Add(Member(owner, line.Trim()));
        }

        return names;
    }

    private static RecordedName Member(string owner, string line)
    {
        if (owner.Length > 0) return new RecordedName(owner, Signatures.OfLine(line), line);
        var text = line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return new RecordedName(owner, Signatures.OfLine(text), text);
    }

    private static string OwnerOf(Match type)
    {
        var parameters = type.Groups["types"].Value;
        return $"{type.Groups["name"].Value}`{(parameters.Length == 0 ? 0 : parameters.Split(',').Length)}";
    }

    [GeneratedRegex(@"^(?<kind>class|struct|interface|enum) (?:\w+\.)*(?<name>\w+)(<(?<types>[^>]*)>)?")]
    private static partial Regex TypeLine();
}
