namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>A document, and whether it may be executed on the schema of pets.</summary>
/// <param name="Section">The section of the specification whose rule decides.</param>
/// <param name="Document">The text.</param>
/// <param name="Valid">Whether it passes.</param>
/// <param name="QueryOnly">Whether the schema has neither mutations nor subscriptions.</param>
public sealed record ValidationExample(string Section, string Document, bool Valid, bool QueryOnly = false)
{
    public override string ToString() => $"{Section}: {Document}";
}
