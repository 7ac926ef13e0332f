using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Loading;

/// <summary>Writes the tokens by which actors are found.</summary>
internal static class SearchIndex
{
    public static void Add(SqliteConnection connection, string slug, IEnumerable<ActorName> names)
    {
        foreach (var term in names.SelectMany(SearchTerms.ForIndex).Distinct(StringComparer.Ordinal))
            connection.Execute($"INSERT INTO search_terms VALUES ({term}, {slug})");
    }

    /// <summary>Indexes what a file of an older version holds.</summary>
    public static void Rebuild(SqliteConnection connection)
    {
        connection.Execute($"DELETE FROM search_terms");
        foreach (var actor in RecordRows.Actors(connection)) Add(connection, actor.Slug, actor.Names);
    }
}
