using System.CommandLine;
using System.Globalization;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba db backup</c>, <c>gba db check</c> and <c>gba db info</c>.</summary>
internal static class DatabaseCommands
{
    public static Command Create(StoreAccess access) =>
        new("db", "Back up, check or describe the database.") { Backup(access), Check(access), Info(access) };

    private static Command Backup(StoreAccess access)
    {
        var target = new Argument<string>("TARGET") { Description = "The file to write." };
        var command = new GbaCommand("backup", "Copy the database to a file, also while it is in use.", "gba db backup gba-backup.db") { target };
        command.Run(async (arguments, cancellationToken) =>
        {
            using var opened = access.OpenExisting(arguments);
            var backup = opened.BackupAsync ?? throw new GbaGraphException(ErrorCodes.BadRequest, "a Neo4j database is backed up by the server's own tools: neo4j-admin database dump");
            await backup(arguments.GetRequiredValue(target), cancellationToken);
            TerminalProgress.Say($"copied {opened.Place} to {arguments.GetRequiredValue(target)}");
            return ExitCodes.Ok;
        });
        return command;
    }

    /// <summary><c>gba check</c> is <c>gba db check</c>.</summary>
    public static Command Check(StoreAccess access, string example = "gba db check")
    {
        var command = new GbaCommand("check", "Check the integrity of the database, one line for each thing that is wrong. Exit code 5 where there is any.", example);
        command.Run(async (arguments, cancellationToken) =>
        {
            using var opened = access.OpenExisting(arguments);
            var faults = await opened.CheckAsync(cancellationToken);
            foreach (var fault in faults) await Console.Out.WriteLineAsync(fault);
            if (faults.Count == 0) await Console.Out.WriteLineAsync("ok");
            return faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Store;
        });
        return command;
    }

    private static Command Info(StoreAccess access)
    {
        var command = new GbaCommand("info", "Show where the database is and what it holds.", "gba db info");
        command.Run(async (arguments, cancellationToken) =>
        {
            using var opened = access.OpenExisting(arguments);
            var meta = await opened.Store.GetMetaAsync(cancellationToken);
            foreach (var (name, value) in Lines(opened.Place, meta)) await Console.Out.WriteLineAsync($"{name}: {value}");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static IEnumerable<(string Name, string Value)> Lines(string path, StoreMeta meta)
    {
        yield return ("path", path);
        yield return ("revision", meta.Revision.ToString(CultureInfo.InvariantCulture));
        yield return ("content hash", meta.ContentHash);
        yield return ("seed hash", meta.SeedHash);
        foreach (var (name, count) in new[]
        {
            ("actors", meta.Actors), ("links", meta.Links), ("sources", meta.Sources),
            ("observations", meta.Observations), ("events", meta.Events), ("conflicts", meta.Conflicts), ("frameworks", meta.Frameworks),
        })
        {
            yield return (name, count.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var (kind, count) in meta.ActorsByKind.OrderBy(p => p.Key)) yield return ($"actors {Vocabulary.NameOf(kind)}", count.ToString(CultureInfo.InvariantCulture));
        foreach (var (kind, count) in meta.LinksByKind.OrderBy(p => p.Key)) yield return ($"links {Vocabulary.NameOf(kind)}", count.ToString(CultureInfo.InvariantCulture));
    }
}
