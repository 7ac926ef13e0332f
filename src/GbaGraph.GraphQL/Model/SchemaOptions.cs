namespace GbaGraph.GraphQL;

/// <summary>How the schema is built from C# types.</summary>
public sealed class SchemaOptions
{
    /// <summary>Has no effect: fields stay in the order in which C# declares them.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether XML comments become descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>The most ids that <c>nodes</c> takes.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}
