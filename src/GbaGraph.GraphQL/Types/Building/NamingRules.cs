using System.Reflection;
using System.Text;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>How names in C# become names in the schema, unless <see cref="GraphQLNameAttribute"/> says otherwise.</summary>
internal static class NamingRules
{
    /// <summary>A method loses <c>Get</c> in front and <c>Async</c> behind; leading capitals become small.</summary>
    public static string FieldName(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;
        var name = member.Name;
        if (member is MethodInfo method)
        {
            if (name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3])) name = name[3..];
            var isAsync = typeof(Task).IsAssignableFrom(method.ReturnType) || IsGeneric(method.ReturnType, typeof(ValueTask<>)) || IsGeneric(method.ReturnType, typeof(IAsyncEnumerable<>));
            if (isAsync && name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5) name = name[..^5];
        }

        return Camel(name);
    }

    public static string ArgumentName(ParameterInfo parameter) => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(parameter.Name!);

    public static string OutputTypeName(Type type) =>
        type.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name
        ?? type.GetCustomAttribute<InterfaceTypeAttribute>(false)?.Name
        ?? type.GetCustomAttribute<UnionTypeAttribute>(false)?.Name
        ?? type.GetCustomAttribute<ObjectTypeAttribute>(false)?.Name
        ?? PlainName(type);

    public static string EnumTypeName(Type type) =>
        type.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? type.GetCustomAttribute<EnumTypeAttribute>()?.Name ?? type.Name;

    public static string InputTypeName(Type type)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name ?? type.GetCustomAttribute<InputObjectTypeAttribute>(false)?.Name;
        if (given is not null) return given;
        var name = PlainName(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string EnumValueName(FieldInfo field)
    {
        if (field.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;
        var name = field.Name;
        if (!name.Any(char.IsLower)) return name;
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Leading capitals become small, but for the last where it starts a word: <c>HKSize</c> is <c>hkSize</c>.</summary>
    public static string Camel(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals])) capitals++;
        if (capitals > 1 && capitals < name.Length && char.IsLetter(name[capitals])) capitals--;
        return name[..capitals].ToLowerInvariant() + name[capitals..];
    }

    public static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static string PlainName(Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return name + "Of" + string.Join("And", type.GetGenericArguments().Select(PlainName));
    }
}
