using System.CommandLine;
using System.Globalization;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Seed;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba load</c>: the seed into a store, in steps where the store can take it so.</summary>
internal static class LoadCommand
{
    public static Command Create(StoreAccess access)
    {
        var to = StoreAccess.ProviderOption("--to", "The store to load into: sqlite or neo4j. Default: --store.");
        var command = new GbaCommand(
            "load", "Replace the content of a store by the seed. Into Neo4j it goes in steps: broken off, the same command goes on where it stopped.", "gba load --to neo4j") { to };
        command.Run(async (arguments, cancellationToken) =>
        {
            var seed = access.SeedPath(arguments);
            using var opened = access.Open(arguments, to);
            using var progress = new TerminalProgress("loading the seed");
            if (opened.Store is not ISteppedLoad steps)
            {
                await StoreFilling.LoadAsync(opened.Store, seed, progress, TerminalProgress.Say, cancellationToken);
                return ExitCodes.Ok;
            }

            var (record, hash) = await StoreFilling.ReadAsync(seed, cancellationToken);
            TerminalProgress.Say($"filling {opened.Place} from {seed}");
            var revision = await steps.LoadInStepsAsync(record, hash, progress, cancellationToken);
            TerminalProgress.Say(string.Create(CultureInfo.InvariantCulture, $"loaded {record.Actors.Count} actors and {record.Links.Count} links from {seed} as revision {revision}"));
            return ExitCodes.Ok;
        });
        return command;
    }
}
