using System.CommandLine;
using System.Text;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Export;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Seed;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba export edges</c>: a network as CSV for other tools; <c>gba export neo4j-csv</c>: the record for Neo4j's offline import.</summary>
internal static class ExportCommand
{
    public static Command Create(StoreAccess access) => new("export", "Write data for other tools.") { Edges(access), Neo4jCsv(access) };

    private static Command Neo4jCsv(StoreAccess access)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write; made where it isn't there." };
        var command = new GbaCommand("neo4j-csv", "Write the seed as CSV for 'neo4j-admin database import full', and print the import's command.", "gba export neo4j-csv import") { folder };
        command.Run(async (arguments, cancellationToken) =>
        {
            var (record, hash) = await StoreFilling.ReadAsync(access.SeedPath(arguments), cancellationToken);
            var import = access.ExportNeo4j(record, hash, arguments.GetRequiredValue(folder));
            await Console.Out.WriteLineAsync($"neo4j-admin database import full {string.Join(' ', import)}");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Edges(StoreAccess access)
    {
        var network = new NetworkOptions();
        var nodes = new Option<string?>("--nodes") { Description = "Write the node list to this file as well.", HelpName = "FILE" };
        var target = new Option<string?>("--output", "-o") { Description = "Write the edge list to this file instead of standard output.", HelpName = "FILE" };
        var command = new GbaCommand("edges", "Write a network as CSV: source,target,weight, sorted.", "gba export edges --network FOUNDING --nodes nodes.csv -o edges.csv") { nodes, target };
        network.AddTo(command);
        command.Run(async (arguments, cancellationToken) =>
        {
            var definition = network.Read(arguments);
            using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
            var snapshot = await opened.Store.GetSnapshotAsync(cancellationToken);
            var projected = NetworkProjection.Project(snapshot, definition);
            if (arguments.GetValue(nodes) is { } nodeFile) Save(nodeFile, writer => EdgeExport.WriteNodes(projected, snapshot, writer));
            if (arguments.GetValue(target) is { } edgeFile) Save(edgeFile, writer => EdgeExport.WriteEdges(projected, writer));
            else EdgeExport.WriteEdges(projected, Console.Out);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void Save(string file, Action<TextWriter> write)
    {
        try
        {
            using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, $"the file '{file}' can't be written: {e.Message}", inner: e);
        }
    }
}
