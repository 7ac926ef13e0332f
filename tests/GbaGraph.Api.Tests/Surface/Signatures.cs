using System.Reflection;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>One way to write members, so that those of an assembly can be compared with recorded lines: <c>Name`2(int?, string[])</c>.</summary>
internal static partial class Signatures
{
    private const int MostItems = 3;
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    /// <summary>The members that a caller or an heir can name; a constructor is <c>.ctor</c>.</summary>
    public static IEnumerable<string> Of(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var types = type.IsInterface ? type.GetInterfaces().Append(type) : [type];
        return types.SelectMany(t => t.GetMembers(all)).SelectMany(Of);
    }

    /// <summary>The ways to call a method, or the name of another member; nothing for what no caller can name.</summary>
    public static IEnumerable<string> Of(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodBase method => Calls(method),
        PropertyInfo property => property.GetMethod is { IsPublic: true } ? [property.Name] : [],
        FieldInfo { IsPublic: true } field => [field.Name],
        _ => [],
    };

    /// <summary>A call may leave out optional parameters at the end, and give the values of <c>params</c> one by one.</summary>
    private static IEnumerable<string> Calls(MethodBase method)
    {
        var arity = method.IsGenericMethod ? method.GetGenericArguments().Length : 0;
        var parameters = method.GetParameters();
        var types = parameters.Select(p => TypeText(p.ParameterType)).ToList();
        var needed = parameters.Length - parameters.Reverse().TakeWhile(p => p.IsOptional).Count();
        for (var given = needed; given <= parameters.Length; given++) yield return Write(method.Name, arity, types.Take(given));
        if (!parameters.LastOrDefault()?.IsDefined(typeof(ParamArrayAttribute)) ?? true) yield break;
        var item = TypeText(parameters[^1].ParameterType.GetElementType()!);
        for (var given = 0; given <= MostItems; given++) yield return Write(method.Name, arity, types.SkipLast(1).Concat(Enumerable.Repeat(item, given)));
    }

    /// <summary>The member that a recorded line shows; of an extension method, without the parameter that it extends where <paramref name="skip"/> is 1.</summary>
    public static string OfLine(string line, int skip = 0)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return PropertyName().Match(line).Groups["name"].Value;
        var parameters = Split(line[(open + 1)..line.LastIndexOf(')')]).Skip(skip).Select(p => p.Split('=')[0].Trim()).Select(p => p[..p.LastIndexOf(' ')]);
        var head = line[..open].TrimEnd();
        if (head.EndsWith("new", StringComparison.Ordinal)) return Write(".ctor", 0, parameters);
        var name = MethodName().Match(head);
        var arity = name.Groups["types"].Success ? Split(name.Groups["types"].Value).Count : 0;
        return Write(name.Groups["name"].Value, arity, parameters);
    }

    public static string TypeName(Type type) => type.IsGenericType ? type.Name : type.Name + "`0";

    private static string Write(string name, int arity, IEnumerable<string> parameters) => $"{name}`{arity}({string.Join(", ", parameters)})";

    private static string TypeText(Type type)
    {
        if (type.IsByRef) return TypeText(type.GetElementType()!) + "&";
        if (type.IsArray) return TypeText(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return TypeText(inner) + "?";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeText))}>" : type.Name;
    }

    private static List<string> Split(string list)
    {
        var depth = 0;
        var parts = new List<string> { string.Empty };
        foreach (var c in list)
        {
            depth += c is '<' or '(' or '[' ? 1 : c is '>' or ')' or ']' ? -1 : 0;
            if (c == ',' && depth == 0) parts.Add(string.Empty);
            else parts[^1] += c;
        }

        return [.. parts.Select(p => p.Trim()).Where(p => p.Length > 0)];
    }

    [GeneratedRegex(@"(?<name>\w+)(<(?<types>[^<>]*)>)?$")]
    private static partial Regex MethodName();

    [GeneratedRegex(@"(?<name>\w+)( \{.*\})?$")]
    private static partial Regex PropertyName();
}
