using System.Collections.Frozen;
using System.Text;

namespace GbaGraph.Domain.Vocabularies;

/// <summary>The written names of closed vocabularies: the member <c>CoFounded</c> is written <c>CO_FOUNDED</c> everywhere outside C#.</summary>
public static class Vocabulary
{
    /// <summary>The written name of a member, in UPPER_SNAKE.</summary>
    public static string NameOf<T>(T member) where T : struct, Enum => Members<T>.Names.TryGetValue(member, out var name) ? name : UpperSnake(member.ToString());

    /// <summary>Finds the member with this written name. The comparison is exact; numbers and C# names are not accepted.</summary>
    /// <returns>False where the vocabulary has no such name.</returns>
    public static bool TryParse<T>(string name, out T member) where T : struct, Enum => Members<T>.ByName.TryGetValue(name, out member);

    /// <summary>All written names of a vocabulary, in the order of its declaration.</summary>
    public static IReadOnlyList<string> NamesOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(m => NameOf(m))];

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static class Members<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().Distinct().ToFrozenDictionary(m => m, m => UpperSnake(m.ToString()));

        public static readonly FrozenDictionary<string, T> ByName = Names.ToFrozenDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }
}
