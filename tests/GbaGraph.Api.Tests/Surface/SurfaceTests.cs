extern alias sample;

using System.Reflection;
using GbaGraph.GraphQL;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>What the Api and the sample use of the GraphQL library must be there in HotChocolate, by the same names and parameters.</summary>
public sealed class SurfaceTests
{
    private const string Library = "GbaGraph.GraphQL";
    private static readonly Assembly Ours = typeof(GraphQLNameAttribute).Assembly;

    public static TheoryData<string> Users() => new() { typeof(Program).Assembly.Location, typeof(sample::Sample.SampleApi).Assembly.Location };

    [SkippableTheory]
    [MemberData(nameof(Users))]
    public void Types_InUse_AreInTheRecordedSurface(string file)
    {
        var surface = Surface();
        var used = UsedNames.Types(file, Library).Where(name => !IsExtensionClass(name)).ToList();

        used.Count.ShouldBeGreaterThan(20);
        used.Where(name => !surface.Has(name) && !IsBaseOnly(name)).ShouldBeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(Users))]
    public void Members_InUse_AreInTheRecordedSurface(string file)
    {
        var surface = Surface();
        var used = UsedNames.Members(file, Library).Concat(UsedNames.AttributeSettings(Assembly.LoadFrom(file), Library)).Distinct().ToList();

        used.Count.ShouldBeGreaterThan(40);
        used.Where(u => !IsRecorded(surface, u.Type, u.Member, u.Parameters)).ShouldBeEmpty();
    }

    private static RecordedSurface Surface()
    {
        var folder = Environment.GetEnvironmentVariable(RecordedSurface.FolderVariable);
        Skip.If(string.IsNullOrEmpty(folder), $"needs the recorded names of HotChocolate: set {RecordedSurface.FolderVariable} to the folder of surface.txt");
        return RecordedSurface.Read(folder);
    }

    private static bool IsRecorded(RecordedSurface surface, string type, string member, int count)
    {
        var name = member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member[4..] : member;
        // Operators and the protected constructors of base classes aren't listed there.
        if (member.StartsWith("op_", StringComparison.Ordinal) || (member == ".ctor" && Find(type).Any(t => t.IsAbstract))) return true;
        if (name != member) return Owners(type).Any(owner => surface.MembersOf(owner).Any(m => m.Name == name));
        var recorded = IsExtensionClass(type)
            ? surface.Extensions(name).Select(e => e.Parameters)
            : Owners(type).SelectMany(surface.MembersOf).Where(m => m.Name == name).Select(m => m.Parameters).Concat(surface.Extensions(name).Select(e => (IReadOnlyList<(string, bool)>)[.. e.Parameters.Skip(1)]));
        return recorded.Any(parameters => Overloads(type, name, count).Any(o => Matches(o, parameters)));
    }

    /// <summary>The type and what it is made of: members may be recorded where they are declared there.</summary>
    private static IEnumerable<string> Owners(string type)
    {
        yield return type;
        foreach (var found in Find(type))
        {
            foreach (var part in found.GetInterfaces()) yield return part.Name.Split('`')[0];
            for (var level = found.BaseType; level is not null; level = level.BaseType) yield return level.Name.Split('`')[0];
            foreach (var heir in Ours.GetTypes().Where(t => t.BaseType is { } b && b.Name == found.Name)) yield return heir.Name.Split('`')[0];
        }
    }

    private static IEnumerable<ParameterInfo[]> Overloads(string type, string name, int count) => Find(type)
        .SelectMany(t => t.GetMember(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
        .OfType<MethodBase>().Select(m => m.GetParameters()).Where(p => p.Length == count);

    /// <summary>Whether a call that compiles against ours does so there: the parameters have the same names in order, and what one has more may be left out.</summary>
    private static bool Matches(ParameterInfo[] ours, IReadOnlyList<(string Name, bool IsOptional)> recorded)
    {
        var common = Math.Min(ours.Length, recorded.Count);
        return ours.Take(common).Select(p => p.Name).SequenceEqual(recorded.Take(common).Select(p => p.Name))
            && ours.Skip(common).All(p => p.IsOptional) && recorded.Skip(common).All(p => p.IsOptional);
    }

    private static IEnumerable<Type> Find(string name) => Ours.GetTypes().Where(t => t.Name.Split('`')[0] == name);

    private static bool IsExtensionClass(string name) => Find(name).Any(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Extensions", StringComparison.Ordinal));

    /// <summary>A base whose heirs are recorded with what they inherit.</summary>
    private static bool IsBaseOnly(string name) => name is "DataLoaderBase" or "GraphQLEndpointConventionBuilder" or "IRequestExecutorBuilder";
}
