using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>What an assembly uses of another one: the types and members that its metadata names, and the settings of its attributes.</summary>
internal static class UsedNames
{
    private const byte GenericInstance = 0x15;

    public static IEnumerable<string> Types(string file, string library) => Read(file, reader => reader.TypeReferences
        .Where(t => IsOf(reader, t, library))
        .Select(t => Plain(reader.GetString(reader.GetTypeReference(t).Name))));

    /// <summary>Members by the plain name of their type, their name and the number of their parameters.</summary>
    public static IEnumerable<(string Type, string Member, int Parameters)> Members(string file, string library) => Read(file, reader =>
        from member in reader.MemberReferences.Select(reader.GetMemberReference)
        let type = TypeOf(reader, member.Parent)
        where type is { } known && IsOf(reader, known, library)
        select (Plain(reader.GetString(reader.GetTypeReference(type.Value).Name)), reader.GetString(member.Name), CountOf(reader, member)));

    /// <summary>The properties that the attributes of the assembly's types, members and parameters set by name.</summary>
    public static IEnumerable<(string Type, string Member, int Parameters)> AttributeSettings(Assembly assembly, string library)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var members = assembly.GetTypes().SelectMany(t => t.GetMembers(all).Append(t)).ToArray();
        var given = members.SelectMany(m => m.CustomAttributes).Concat(members.OfType<MethodBase>().SelectMany(m => m.GetParameters()).SelectMany(p => p.CustomAttributes));
        return given.Where(a => a.AttributeType.Assembly.GetName().Name == library)
            .SelectMany(a => a.NamedArguments.Select(n => (Plain(a.AttributeType.Name), "set_" + n.MemberName, 1)));
    }

    private static string Plain(string name) => name.Split('`')[0];

    private static List<T> Read<T>(string file, Func<MetadataReader, IEnumerable<T>> read)
    {
        using var stream = File.OpenRead(file);
        using var portable = new PEReader(stream);
        return [.. read(portable.GetMetadataReader()).Distinct()];
    }

    private static bool IsOf(MetadataReader reader, TypeReferenceHandle handle, string library)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => reader.StringComparer.Equals(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, library),
            HandleKind.TypeReference => IsOf(reader, (TypeReferenceHandle)scope, library),
            _ => false,
        };
    }

    private static TypeReferenceHandle? TypeOf(MetadataReader reader, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference) return (TypeReferenceHandle)parent;
        if (parent.Kind != HandleKind.TypeSpecification) return null;
        var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (blob.ReadByte() != GenericInstance) return null;
        blob.ReadByte();
        return blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference } handle ? (TypeReferenceHandle)handle : null;
    }

    private static int CountOf(MetadataReader reader, MemberReference member)
    {
        if (member.GetKind() == MemberReferenceKind.Field) return 0;
        var blob = reader.GetBlobReader(member.Signature);
        if (blob.ReadSignatureHeader().IsGeneric) blob.ReadCompressedInteger();
        return blob.ReadCompressedInteger();
    }
}
