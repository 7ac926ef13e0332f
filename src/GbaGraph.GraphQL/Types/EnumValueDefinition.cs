using System.Text;

namespace GbaGraph.GraphQL.Types;

/// <summary>One value of an enum type; <paramref name="Value"/> is what resolvers see.</summary>
public sealed record EnumValueDefinition(string Name, string? Description, string? DeprecationReason, object Value)
{
    /// <summary>The name in quotes.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{Name}\"");
}
