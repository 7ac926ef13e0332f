using System.CommandLine;
using System.Globalization;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Seed;
using GbaGraph.Research.Seed.Coverage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba seed check</c>, <c>gba seed coverage</c> and <c>gba seed load</c>.</summary>
internal static class SeedCommands
{
    public static Command Create(StoreAccess access) => new("seed", "Check the seed, show what each paper gave to it, or load it.") { Check(access), Coverage(access), Load(access) };

    private static Command Check(StoreAccess access)
    {
        var papers = Papers();
        var command = new GbaCommand("check", "Print one line per defect of the seed: file:row:column rule message. Exit code 4 where there is any.", "gba seed check --seed seed --papers papers") { papers };
        command.Run(async (arguments, cancellationToken) =>
        {
            var texts = TextsOf(arguments.GetValue(papers));
            var result = await SeedReader.ReadAsync(access.SeedPath(arguments), texts, cancellationToken);
            foreach (var defect in result.Defects) await Console.Out.WriteLineAsync(defect.ToString());
            TerminalProgress.Say(Verdict(result, texts));
            return result.Defects.Count == 0 ? ExitCodes.Ok : ExitCodes.Seed;
        });
        return command;
    }

    private static Command Coverage(StoreAccess access)
    {
        var papers = Papers();
        var output = new Option<string?>("-o") { Description = "Write here instead of on standard output.", HelpName = "FILE" };
        var command = new GbaCommand("coverage", "Print in Markdown what each section of each paper gave to the record, the conflicts, and which names are one actor.", "gba seed coverage --papers papers -o docs/coverage.md") { papers, output };
        command.Run(async (arguments, cancellationToken) =>
        {
            var texts = TextsOf(arguments.GetValue(papers)) ?? throw new GbaGraphException(ErrorCodes.BadRequest, "coverage needs the papers' texts; give --papers DIR or set GBA_PAPERS");
            var result = await SeedReader.ReadAsync(access.SeedPath(arguments), texts, cancellationToken);
            foreach (var defect in result.Defects) await Console.Error.WriteLineAsync(defect.ToString());
            if (result.Record is not { } record) return ExitCodes.Seed;
            var report = CoverageReport.Markdown(record, result.Coverage);
            if (arguments.GetValue(output) is { } file) await File.WriteAllTextAsync(file, report, cancellationToken);
            else await Console.Out.WriteAsync(report);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Option<string?> Papers() =>
        new("--papers") { Description = "The folder of the papers' texts, to check anchors and what the papers print. Default: environment GBA_PAPERS; else neither is looked up.", HelpName = "DIR" };

    private static string? TextsOf(string? given) => (given ?? Environment.GetEnvironmentVariable("GBA_PAPERS")) is { Length: > 0 } folder ? folder : null;

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
        var anchors = texts is null ? "anchors and quantities not looked up (give --papers)" : "anchors and quantities looked up";
        return string.Create(CultureInfo.InvariantCulture,
            $"no defects: {record.Sources.Count} sources, {record.Actors.Count} actors, {record.Links.Count} links, {record.Observations.Count} observations, {record.Events.Count} events, {record.Conflicts.Count} conflicts, {record.Frameworks.Count} frameworks; {anchors}");
    }
}
