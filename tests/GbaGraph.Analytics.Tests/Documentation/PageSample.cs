using System.Reflection;

namespace GbaGraph.Analytics.Tests.Documentation;

/// <summary>
/// A sample: a public static method of a class in Samples that takes a StringWriter named Console, so that its body reads like a
/// program. The body is read from the source file beside the tests.
/// </summary>
internal sealed record PageSample(string Name, MethodInfo Method, string Body)
{
    private const string Space = "GbaGraph.Analytics.Tests.Samples";

    public static IEnumerable<PageSample> All() =>
        from type in typeof(PageSample).Assembly.GetExportedTypes()
        where type.Namespace == Space
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
        select new PageSample($"{type.Name}.{method.Name}", method, BodyOf(type.Name, method.Name));

    private static string BodyOf(string type, string method)
    {
        const string Indent = "        ";
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", type + ".cs"));
        var head = Array.FindIndex(lines, line => line.Contains($" {method}(StringWriter Console)", StringComparison.Ordinal));
        var body = lines.Skip(head + 2).TakeWhile(line => line != "    }");
        return PageBlock.Text(body.Select(line => line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line));
    }
}
