namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>A piece of a statement that stands in it as it is: a variable, a property, a label, a type. Never made of a user's text.</summary>
internal readonly record struct CypherName(string Text);
