namespace GbaGraph.GraphQL;

/// <summary>How the schema is built from C# types.</summary>
public sealed class SchemaOptions
{
    /// <summary>Whether the fields of objects and interfaces are sorted by name; else they stand in the order in which C# declares them. Arguments and input fields keep that order.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether XML comments become descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>The most ids that <c>nodes</c> takes.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}
