using System.Globalization;
using System.Text;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;

namespace GbaGraph.Storage.Neo4j.Export;

/// <summary>Writes a record as files for <c>neo4j-admin database import full</c>, which fills an empty database offline. It gives the graph that a load gives.</summary>
public static class CsvExport
{
    /// <summary>Writes the files.</summary>
    /// <param name="record">The record; it must fulfil <see cref="KnowledgeRecord.Require"/>.</param>
    /// <param name="seedHash">Hash of the seed that it was read from, to be kept.</param>
    /// <param name="folder">Where to; made where it isn't there.</param>
    /// <returns>The arguments of the import, to be run in that folder.</returns>
    /// <exception cref="GbaGraphException">BAD_REQUEST: the folder can't be written.</exception>
    public static IReadOnlyList<string> Write(KnowledgeRecord record, string seedHash, string folder)
    {
        record.Require();
        try
        {
            Directory.CreateDirectory(folder);
            var tables = new RecordTables(record, seedHash).All().Where(t => t.Rows.Count > 0).ToArray();
            foreach (var table in tables)
            {
                using var writer = new StreamWriter(Path.Combine(folder, table.Name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                table.Write(writer);
            }

            return
            [
                .. tables.Select(t => $"--{(t.IsNodes ? "nodes" : "relationships")}={t.Name}"),
                "--multiline-fields=true", string.Create(CultureInfo.InvariantCulture, $"--array-delimiter=U+{(int)CsvTable.ArrayDelimiter:X4}"), "--overwrite-destination=true", "neo4j",
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, $"the folder '{folder}' can't be written: {e.Message}", inner: e);
        }
    }
}
