using System.Reflection;
using System.Runtime.CompilerServices;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Finds the members of a C# type that become fields: methods first, a type's own before those it inherits.</summary>
internal static class MemberScan
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly HashSet<string> Ignored = ["Equals", "GetHashCode", "ToString", "GetType", "CompareTo", "Deconstruct", "Dispose", "DisposeAsync"];

    public static IReadOnlyList<MemberInfo> Fields(Type type)
    {
        var found = new List<MemberInfo>();
        var flags = FlagsOf(type);
        foreach (var level in Levels(type)) AddNew(found, Methods(level, flags));
        foreach (var level in Levels(type)) AddNew(found, Properties(level, flags));
        return found;
    }

    /// <summary>The message of an exception, and the properties that its own class and those between add.</summary>
    public static IReadOnlyList<MemberInfo> ExceptionFields(Type type) =>
        [typeof(Exception).GetProperty(nameof(Exception.Message))!, .. Fields(type).Where(m => m is PropertyInfo && m.DeclaringType != typeof(Exception) && m.Name != nameof(Exception.Message))];

    /// <summary>The properties that a caller can give: settable, or taken by a constructor.</summary>
    public static IReadOnlyList<PropertyInfo> Inputs(Type type)
    {
        var parameters = type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<MemberInfo>();
        foreach (var level in Levels(type)) AddNew(found, Properties(level, Declared));
        return [.. found.Cast<PropertyInfo>().Where(p => p.SetMethod is { IsPublic: true } || parameters.Contains(p.Name))];
    }

    private static IEnumerable<Type> Levels(Type type)
    {
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType) yield return level;
        foreach (var inherited in type.IsInterface ? type.GetInterfaces() : []) yield return inherited;
    }

    private static void AddNew(List<MemberInfo> found, IEnumerable<MemberInfo> more)
    {
        foreach (var member in more)
        {
            if (!found.Exists(f => f.Name == member.Name && Signature(f).SequenceEqual(Signature(member)))) found.Add(member);
        }
    }

    private static IEnumerable<Type> Signature(MemberInfo member) => member is MethodInfo method ? method.GetParameters().Select(p => p.ParameterType) : [];

    private static IEnumerable<MethodInfo> Methods(Type type, BindingFlags flags) => type.GetMethods(flags)
        .Where(m => !m.IsSpecialName && !m.IsGenericMethod && !Ignored.Contains(m.Name) && m.ReturnType != typeof(void) && m.ReturnType != typeof(Task)
            && m.ReturnType != typeof(ValueTask) && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !m.IsDefined(typeof(GraphQLIgnoreAttribute))
            && !m.IsDefined(typeof(NodeResolverAttribute)))
        .OrderBy(m => m.MetadataToken);

    private static IEnumerable<PropertyInfo> Properties(Type type, BindingFlags flags) => type.GetProperties(flags)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(GraphQLIgnoreAttribute)))
        .OrderBy(p => p.MetadataToken);

    private static BindingFlags FlagsOf(Type type)
    {
        if (type is { IsAbstract: true, IsSealed: true }) return (Declared & ~BindingFlags.Instance) | BindingFlags.Static;
        var includesStatic = type.GetCustomAttribute<ObjectTypeAttribute>(false) is { IncludeStaticMembers: true }
            || type.GetCustomAttributes<ExtendObjectTypeAttribute>(false).Any(a => a.IncludeStaticMembers);
        return includesStatic ? Declared | BindingFlags.Static : Declared;
    }
}
