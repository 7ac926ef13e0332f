using System.CommandLine;
using System.Globalization;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Seed;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba seed check</c> and <c>gba seed load</c>.</summary>
internal static class SeedCommands
{
    public static Command Create(StoreAccess access) => new("seed", "Check the seed, or load it.") { Check(access), Load(access) };

    private static Command Check(StoreAccess access)
    {
        var papers = new Option<string?>("--papers") { Description = "The folder of the papers' texts, to check anchors. Default: environment GBA_PAPERS; else anchors are not looked up.", HelpName = "DIR" };
        var command = new GbaCommand("check", "Print one line per defect of the seed: file:row:column rule message. Exit code 4 where there is any.", "gba seed check --seed seed --papers papers") { papers };
        command.Run(async (arguments, cancellationToken) =>
        {
            var texts = arguments.GetValue(papers) ?? Environment.GetEnvironmentVariable("GBA_PAPERS");
            var result = await SeedReader.ReadAsync(access.SeedPath(arguments), texts, cancellationToken);
            foreach (var defect in result.Defects) await Console.Out.WriteLineAsync(defect.ToString());
            TerminalProgress.Say(Verdict(result, texts));
            return result.Defects.Count == 0 ? ExitCodes.Ok : ExitCodes.Seed;
        });
        return command;
    }

    private static Command Load(StoreAccess access)
    {
        var command = new GbaCommand("load", "Replace the content of the database by the seed, in one transaction.", "gba seed load --db gba.db");
        command.Run(async (arguments, cancellationToken) =>
        {
            using var opened = access.Open(arguments);
            using var progress = new TerminalProgress("loading the seed");
            await StoreFilling.LoadAsync(opened.Store, access.SeedPath(arguments), progress, TerminalProgress.Say, cancellationToken);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static string Verdict(SeedReadResult result, string? texts)
    {
        if (result.Record is not { } record) return string.Create(CultureInfo.InvariantCulture, $"{result.Defects.Count} defects");
        var anchors = texts is null ? "anchors not looked up (give --papers)" : "anchors looked up";
        return string.Create(CultureInfo.InvariantCulture,
            $"no defects: {record.Sources.Count} sources, {record.Actors.Count} actors, {record.Links.Count} links, {record.Observations.Count} observations, {record.Events.Count} events, {record.Conflicts.Count} conflicts, {record.Frameworks.Count} frameworks; {anchors}");
    }
}
