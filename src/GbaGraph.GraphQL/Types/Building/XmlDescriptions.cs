using System.Reflection;
using System.Xml.Linq;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Descriptions from <see cref="GraphQLDescriptionAttribute"/>, or from the XML comments beside the assembly.</summary>
internal sealed class XmlDescriptions(bool useXml)
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> files = [];

    public string? Of(Type type) => Given(type) ?? Summary(Find(type.Assembly, "T:" + Cref(type)));

    public string? Of(MemberInfo member) => Given(member) ?? Summary(Find(member.Module.Assembly, IdOf(member)));

    public string? Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } given) return given.Description;
        var element = Find(parameter.Member.Module.Assembly, IdOf(parameter.Member));
        return Text(element?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name));
    }

    private static string? Given(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>(false)?.Description;

    private static string? Summary(XElement? member)
    {
        var summary = Text(member?.Element("summary"));
        var returns = Text(member?.Element("returns"));
        return returns is null ? summary : $"{summary}\n\n\n**Returns:**\n{returns}".TrimStart('\n');
    }

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var lines = Plain(element).Split('\n').Select(l => l.Trim());
        var text = string.Join('\n', lines).Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Plain(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value.Replace("\r", string.Empty, StringComparison.Ordinal),
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference when reference.IsEmpty => NameIn(reference),
        XElement inner => Plain(inner),
        _ => string.Empty,
    }));

    private static string NameIn(XElement reference)
    {
        var target = reference.Attribute("cref")?.Value ?? reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value ?? string.Empty;
        var signature = target.IndexOf('(', StringComparison.Ordinal);
        if (signature >= 0) target = target[..signature];
        return target[(target.LastIndexOfAny(['.', ':']) + 1)..];
    }

    private XElement? Find(Assembly assembly, string id)
    {
        if (!useXml) return null;
        if (!files.TryGetValue(assembly, out var members)) files[assembly] = members = Load(assembly);
        return members.GetValueOrDefault(id);
    }

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = System.IO.Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        if (!File.Exists(path)) return [];
        return XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
            .Where(m => m.Attribute("name") is not null)
            .GroupBy(m => m.Attribute("name")!.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static string IdOf(MemberInfo member)
    {
        var name = $"{Cref(member.DeclaringType!)}.{member.Name}";
        if (member is PropertyInfo) return "P:" + name;
        if (member is FieldInfo) return "F:" + name;
        var parameters = ((MethodInfo)member).GetParameters();
        return "M:" + name + (parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(p => Cref(p.ParameterType)))})");
    }

    /// <summary>The type as the compiler writes it in documentation ids.</summary>
    private static string Cref(Type type)
    {
        if (type.IsArray) return Cref(type.GetElementType()!) + "[]";
        if (!type.IsGenericType || type.IsGenericTypeDefinition) return (type.FullName ?? type.Name).Replace('+', '.');
        var full = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
        return $"{full[..full.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Cref))}}}";
    }
}
