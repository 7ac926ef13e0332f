namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>A text, and whether it is a document.</summary>
/// <param name="Section">The section of the specification.</param>
/// <param name="Source">The text.</param>
/// <param name="Valid">Whether the grammar takes it.</param>
/// <param name="Parses">Whether the parser takes it all the same, and validation refuses it.</param>
/// <param name="Executable">Whether it holds nothing but operations and fragments.</param>
/// <param name="Value">The value of the one string in it.</param>
public sealed record LanguageExample(string Section, string Source, bool Valid, bool Parses = false, bool Executable = true, string? Value = null)
{
    public override string ToString() => $"{Section}: {Source}";
}
