using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using GbaGraph.Cli.Commands;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli;

/// <summary>The whole command line, and the one place where errors become messages and exit codes.</summary>
internal static class GbaCommandLine
{
    public static async Task<int> RunAsync(string[] args, StoreAccess access)
    {
        var result = Root(access).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
        {
            await FailAsync("USAGE", $"{Complaint(result)}; {Path(result.CommandResult)} --help shows what there is");
            return ExitCodes.Usage;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (GbaGraphException e)
        {
            await FailAsync(e.Code, e.Message);
            return ExitCodes.Of(e.Code);
        }
        catch (OperationCanceledException)
        {
            await FailAsync("CANCELLED", "stopped; nothing was changed that wasn't finished");
            return ExitCodes.Cancelled;
        }
        catch (Exception e)
        {
            await FailAsync("UNEXPECTED", $"{e.GetType().Name}: {e.Message}");
            return ExitCodes.Unexpected;
        }
    }

    private static RootCommand Root(StoreAccess access)
    {
        var root = new RootCommand("gba reads, checks and analyses the GbaGraph knowledge base.")
        {
            SeedCommands.Create(access), ActorsCommand.Create(access), ShowCommand.Create(access), SearchCommand.Create(access),
            CentralityCommand.Create(access),
            CommunitiesCommand.Create(access), MeasureCommand.Create(), ExportCommand.Create(access), DatabaseCommands.Create(access),
            LoadCommand.Create(access), DatabaseCommands.Check(access, "gba check --store neo4j"),
        };
        root.Options.Add(access.Provider);
        root.Options.Add(access.Database);
        root.Options.Add(access.Seed);
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return root;
    }

    /// <summary>What is wrong first of all: a word that nobody knows brings further errors with it.</summary>
    private static string Complaint(ParseResult result) => result.UnmatchedTokens is [var first, ..]
        ? $"'{first}' is no command and no option here"
        : string.Join(" ", result.Errors.Select(error => error.Message.ReplaceLineEndings(" ").TrimEnd('.')).Distinct());

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "gba";

    private static Task FailAsync(string code, string message) => Console.Error.WriteLineAsync($"error {code}: {message.ReplaceLineEndings(" ")}");
}
