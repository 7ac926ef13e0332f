using System.CommandLine;
using System.Text;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Export;
using GbaGraph.Research.Networks;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba export edges</c>: a network as CSV for other tools.</summary>
internal static class ExportCommand
{
    public static Command Create(StoreAccess access) => new("export", "Write data for other tools.") { Edges(access) };

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
