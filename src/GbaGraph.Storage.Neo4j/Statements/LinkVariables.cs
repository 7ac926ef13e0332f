namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The variables of a link and of the actors at its ends.</summary>
internal readonly record struct LinkVariables(CypherName Link, CypherName From, CypherName To)
{
    public static LinkVariables Of(CypherName link) => new(link, new(link.Text + "f"), new(link.Text + "t"));

    /// <summary>The link and its ends, for a WITH after a pattern that doesn't know the direction.</summary>
    public CypherName WithEnds => new($"{Link.Text}, startNode({Link.Text}) AS {From.Text}, endNode({Link.Text}) AS {To.Text}");
}
