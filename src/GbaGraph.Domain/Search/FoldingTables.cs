using System.Reflection;
using System.Text;

namespace GbaGraph.Domain.Search;

/// <summary>The tables in Search/Tables, made from Unihan by tools/unihan/make-tables.py; read once, when first needed.</summary>
internal static class FoldingTables
{
    private static readonly Lazy<Dictionary<char, char>> HanForms = new(() => Invert("han.txt", target => target[0]));
    private static readonly Lazy<Dictionary<char, string>> LatinForms = new(() => Invert("latin.txt", target => target));
    private static readonly Lazy<Dictionary<char, string[]>> HanReadings = new(ReadReadings);
    private static readonly Lazy<HashSet<string>> Known = new(() => [.. Rows("readings.txt").Select(r => r.Target)]);

    /// <summary>The longest pinyin syllable, in letters.</summary>
    public const int MaxSyllableLength = 6;

    /// <summary>The variant that stands for a Han character; the character itself where it has no other.</summary>
    public static char Han(char c) => HanForms.Value.GetValueOrDefault(c, c);

    /// <summary>The ASCII letters or digits that a character stands for, or null.</summary>
    public static string? Latin(char c) => LatinForms.Value.GetValueOrDefault(c);

    /// <summary>Every toneless reading of a folded Han character, in ordinal order; empty where none is known.</summary>
    public static string[] Readings(char folded) => HanReadings.Value.GetValueOrDefault(folded, []);

    /// <summary>Whether some character is read so.</summary>
    public static bool IsSyllable(string letters) => Known.Value.Contains(letters);

    /// <summary>Whether the character is in the blocks that the tables treat as Han.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3007';

    private static Dictionary<char, string[]> ReadReadings()
    {
        var readings = new Dictionary<char, List<string>>();
        foreach (var (syllable, characters) in Rows("readings.txt"))
        {
            foreach (var c in characters)
            {
                if (!readings.TryGetValue(c, out var list)) readings[c] = list = [];
                list.Add(syllable);
            }
        }

        return readings.ToDictionary(r => r.Key, r => r.Value.ToArray());
    }

    private static Dictionary<char, T> Invert<T>(string table, Func<string, T> form)
    {
        var forms = new Dictionary<char, T>();
        foreach (var (target, characters) in Rows(table))
        {
            foreach (var c in characters) forms[c] = form(target);
        }

        return forms;
    }

    private static IEnumerable<(string Target, string Characters)> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("search/" + table)
            ?? throw new InvalidOperationException($"the assembly was built without its table {table}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ');
            yield return (line[..space], line[(space + 1)..]);
        }
    }
}
