namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>A piece of a statement that stands in it as it is: an alias, a column, a list of columns. Never made of a user's text.</summary>
internal readonly record struct SqlName(string Text);
