using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GbaGraph.Domain.Tests.Architecture;

public sealed partial class ProjectArrowsTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string, string[]> Arrows => new()
    {
        { "Domain", [] },
        { "Analytics", [] },
        { "GraphQL", [] },
        { "Storage", ["Domain"] },
        { "Storage.Sqlite", ["Storage"] },
        { "Storage.Neo4j", ["Storage"] },
        { "Research", ["Analytics", "Domain", "Storage"] },
        { "Api", ["GraphQL", "Research", "Storage.Neo4j", "Storage.Sqlite"] },
        { "Cli", ["Research", "Storage.Neo4j", "Storage.Sqlite"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Project_References_AreTheAllowedOnes(string project, string[] allowed) =>
        Items(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)["GbaGraph.".Length..]).Order(StringComparer.Ordinal).ShouldBe(allowed);

    [Fact]
    public void Project_InSource_HasItsArrowsHere() =>
        Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)["GbaGraph.".Length..])
            .Except(Arrows.Select(row => (string)row[0])).ShouldBeEmpty();

    [Theory]
    [InlineData("Domain")]
    [InlineData("Analytics")]
    [InlineData("Storage")]
    public void InnerProject_Packages_AreNone(string project) => Items(project, "PackageReference").ShouldBeEmpty();

    [Fact]
    public void Api_Sources_NameNoGraphQLLibrary() =>
        Naming(Sources("Api"), LibraryName()).ShouldBeEmpty();

    [Theory]
    [InlineData("Api")]
    [InlineData("Cli")]
    public void Host_Sources_NameTheStoreInProgramOnly(string project) =>
        Naming(Sources(project).Where(f => Path.GetFileName(f) != "Program.cs"), StoreName()).ShouldBeEmpty();

    [Fact]
    public void Source_FileNames_SayWhatTheyAre() =>
        Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsSource)
            .Where(f => VagueName().IsMatch(Path.GetFileNameWithoutExtension(f))).ShouldBeEmpty();

    [Theory]
    [InlineData("Domain")]
    [InlineData("Analytics")]
    [InlineData("Storage")]
    public void Source_PublicTypes_AreOneAFileOfTheSameName(string project)
    {
        foreach (var file in Sources(project))
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).ToArray();
            types.Length.ShouldBeLessThanOrEqualTo(1, file);
            if (types.Length == 1) Path.GetFileNameWithoutExtension(file).Split('.')[0].ShouldBe(types[0], file);
        }
    }

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Root, "src", $"GbaGraph.{project}", $"GbaGraph.{project}.csproj")).Descendants(item)
            .Select(e => ((string)e.Attribute("Include")!).Replace('\\', '/'));

    private static string[] Sources(string project) =>
        [.. Directory.GetFiles(Path.Combine(Root, "src", $"GbaGraph.{project}"), "*.cs", SearchOption.AllDirectories).Where(IsSource)];

    private static bool IsSource(string file) =>
        !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    private static IEnumerable<string> Naming(IEnumerable<string> files, Regex name) => files.Where(f => name.IsMatch(File.ReadAllText(f)));

    private static string FindRoot()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, SourceFolder() })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "GbaGraph.sln"))) return folder.FullName;
            }
        }

        throw new InvalidOperationException("no folder above the tests holds GbaGraph.sln");
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"\bGbaGraph\.GraphQL\b|\bHotChocolate\b|\bGreenDonut\b")]
    private static partial Regex LibraryName();

    [GeneratedRegex(@"\bGbaGraph\.Storage\.(Sqlite|Neo4j)\b")]
    private static partial Regex StoreName();

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility)$")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:class|record struct|record|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
