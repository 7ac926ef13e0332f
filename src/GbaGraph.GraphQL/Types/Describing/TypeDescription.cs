using System.Reflection;

namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>What code says about a type; null where it says nothing.</summary>
internal sealed class TypeDescription
{
    // One member met through different types is the same, which MemberInfo's own equality denies.
    private readonly Dictionary<(Module, int), MemberDescription> members = [];

    private readonly OrderedDictionary<string, MemberDescription> fields = new(StringComparer.Ordinal);

    public string? Name { get; set; }

    public string? Text { get; set; }

    /// <summary>Fields that no member stands for.</summary>
    public IReadOnlyCollection<MemberDescription> Fields => fields.Values;

    public MemberDescription? Find(MemberInfo member) => members.GetValueOrDefault(KeyOf(member));

    public MemberDescription Member(MemberInfo member)
    {
        if (!members.TryGetValue(KeyOf(member), out var found)) members[KeyOf(member)] = found = new MemberDescription();
        return found;
    }

    /// <summary>The field of that name, for which no member stands.</summary>
    public MemberDescription Added(string name)
    {
        if (!fields.TryGetValue(name, out var found)) fields[name] = found = new MemberDescription(name);
        return found;
    }

    private static (Module, int) KeyOf(MemberInfo member) => (member.Module, member.MetadataToken);
}
