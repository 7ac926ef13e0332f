using System.Globalization;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>Looks for what the server doesn't enforce: a schema that is whole, and every <see cref="IntegrityRule"/>.</summary>
internal static class IntegrityCheck
{
    private const int Shown = 5;

    /// <summary>One line for each rule that is broken.</summary>
    public static async Task<List<string>> RunAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var missing = await Migrations.MissingAsync(client, cancellationToken).ConfigureAwait(false);
        var lines = missing.Order(StringComparer.Ordinal).Select(name => $"{name}: the constraint or index is missing; the next start makes it").ToList();
        foreach (var rule in IntegrityRule.All)
        {
            var broken = await client.RunAsync(rule.Statement, AccessMode.Read, cancellationToken).ConfigureAwait(false);
            if (broken.Rows.Count == 0) continue;
            var ids = broken.Rows.Select(r => r[0] as string ?? "?").Distinct().Order(StringComparer.Ordinal).ToArray();
            var more = ids.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Length - Shown} more") : "";
            lines.Add($"{string.Join(", ", ids.Take(Shown))}{more}: {rule.Sentence}");
        }

        return lines;
    }
}
