using System.Reflection;

namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>What code says about a type; null where it says nothing.</summary>
internal sealed class TypeDescription
{
    // One member met through different types is the same, which MemberInfo's own equality denies.
    private readonly Dictionary<(Module, int), MemberDescription> members = [];

    public string? Name { get; set; }

    public string? Text { get; set; }

    public MemberDescription? Find(MemberInfo member) => members.GetValueOrDefault(KeyOf(member));

    public MemberDescription Member(MemberInfo member)
    {
        if (!members.TryGetValue(KeyOf(member), out var found)) members[KeyOf(member)] = found = new MemberDescription();
        return found;
    }

    private static (Module, int) KeyOf(MemberInfo member) => (member.Module, member.MetadataToken);
}
