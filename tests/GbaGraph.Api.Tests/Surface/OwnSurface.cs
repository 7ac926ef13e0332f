using System.Reflection;
using System.Runtime.CompilerServices;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>The public names of an assembly, to be asked for recorded ones.</summary>
internal sealed class OwnSurface
{
    private readonly Dictionary<string, HashSet<string>> members;
    private readonly HashSet<string> extensions;

    public OwnSurface(Assembly assembly)
    {
        var types = assembly.GetExportedTypes();
        members = types.GroupBy(Signatures.TypeName, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.SelectMany(Signatures.Of).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        extensions = types.SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(ExtensionAttribute))).SelectMany(Signatures.Of).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether what is written with the name compiles here too. An extension method may be a method of the type that it extends.</summary>
    public bool Has(RecordedName name)
    {
        if (name.Owner.Length == 0) return extensions.Contains(name.Key) || members.Any(m => Extended(name).Split('`')[0] == m.Key.Split('`')[0] && m.Value.Contains(Signatures.OfLine(name.Text, skip: 1)));
        return members.TryGetValue(name.Owner, out var known) && (name.IsType || known.Contains(name.Key));
    }

    private static string Extended(RecordedName name) => name.Text[(name.Text.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(' ')[0];
}
