using System.Text;

namespace GbaGraph.GraphQL.Types;

/// <summary>One value of an enum type.</summary>
/// <param name="Name">What documents and answers write.</param>
/// <param name="Description">What clients are shown about it, in Markdown; null for none.</param>
/// <param name="DeprecationReason">Why it should no longer be used; null where it may be.</param>
/// <param name="Value">What resolvers see.</param>
public sealed record EnumValueDefinition(string Name, string? Description, string? DeprecationReason, object Value)
{
    /// <summary>The name in quotes.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{Name}\"");
}
