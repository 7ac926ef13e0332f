namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>A statement and its parameters.</summary>
/// <param name="Text">The statement; values stand in it as <c>$name</c> only.</param>
/// <param name="Parameters">Values by name: null, <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, sequences and dictionaries of these.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>How long it may take where it runs in a transaction of its own; null for <see cref="Neo4jOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }
}
