namespace GbaGraph.GraphQL.Tests.Execution;

/// <summary>The tree of one request.</summary>
public sealed class TreeSource
{
    public Tree Tree { get; set; } = null!;
}
