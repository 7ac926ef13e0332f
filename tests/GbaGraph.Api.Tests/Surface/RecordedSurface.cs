using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>The public names of HotChocolate 15.1, as the file surface.txt lists them.</summary>
internal sealed partial class RecordedSurface
{
    public const string FolderVariable = "GBA_TEST_HOTCHOCOLATE";
    private readonly Dictionary<string, List<PublicMember>> types = new(StringComparer.Ordinal);
    private readonly List<PublicMember> extensions = [];
    private readonly HashSet<string> parameterTypes = new(StringComparer.Ordinal);

    private RecordedSurface(IEnumerable<string> lines)
    {
        List<PublicMember>? current = null;
        var isEnum = false;
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            parameterTypes.UnionWith(ParameterType().Matches(line).Select(m => m.Groups["name"].Value));
            if (TypeLine().Match(line) is { Success: true } type)
            {
                isEnum = type.Groups["kind"].Value == "enum";
                if (!types.TryGetValue(type.Groups["name"].Value, out current)) types[type.Groups["name"].Value] = current = [];
            }
            else if (line.StartsWith("extension methods", StringComparison.Ordinal)) current = extensions;
            else if (isEnum && current != extensions) current!.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new PublicMember(name, [])));
            else current!.Add(Member(line));
        }
    }

    public static RecordedSurface Read(string folder) => new(File.ReadLines(Path.Combine(folder, "surface.txt")));

    /// <summary>Whether the library has the type, be it only as the type of a parameter; by its name without namespace and type parameters.</summary>
    public bool Has(string type) => types.ContainsKey(type) || parameterTypes.Contains(type);

    public IEnumerable<PublicMember> MembersOf(string type) => types.GetValueOrDefault(type, []);

    public IEnumerable<PublicMember> Extensions(string name) => extensions.Where(e => e.Name == name);

    private static PublicMember Member(string line)
    {
        if (line.TrimStart().StartsWith("new(", StringComparison.Ordinal)) return new PublicMember(".ctor", Parameters(line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.LastIndexOf(')')]));
        if (MethodLine().Match(line) is { Success: true } method) return new PublicMember(method.Groups["name"].Value, Parameters(method.Groups["parameters"].Value));
        return new PublicMember(PropertyLine().Match(line).Groups["name"].Value, []);
    }

    private static List<(string Name, bool IsOptional)> Parameters(string list)
    {
        var depth = 0;
        var parameters = new List<string> { string.Empty };
        foreach (var c in list)
        {
            depth += c is '<' or '[' or '(' ? 1 : c is '>' or ']' or ')' ? -1 : 0;
            if (c == ',' && depth == 0) parameters.Add(string.Empty);
            else parameters[^1] += c;
        }

        return [.. parameters.Where(p => p.Length > 0).Select(p => p.Split('=')).Select(p => (p[0].Trim().Split(' ')[^1], p.Length > 1))];
    }

    [GeneratedRegex(@"(?<=[(,] ?)(?<name>\w+)\?? \w+")]
    private static partial Regex ParameterType();

    [GeneratedRegex(@"^(?<kind>class|struct|interface|enum) (?:\w+\.)*(?<name>\w+)")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"(?<name>\w+)(<[^()]*>)?\((?<parameters>.*)\)$")]
    private static partial Regex MethodLine();

    [GeneratedRegex(@"(?<name>\w+)( \{.*\})?$")]
    private static partial Regex PropertyLine();
}
