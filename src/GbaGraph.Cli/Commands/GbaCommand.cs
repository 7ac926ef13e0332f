using System.CommandLine;

namespace GbaGraph.Cli.Commands;

/// <summary>A command with an example, which its own help shows.</summary>
internal sealed class GbaCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;

    /// <summary>Says what the command does. It runs on a thread of its own, for Ctrl-C is heard only once the action has given the first one back.</summary>
    public void Run(Func<ParseResult, CancellationToken, Task<int>> action) =>
        SetAction((arguments, cancellationToken) => Task.Run(() => action(arguments, cancellationToken), cancellationToken));
}
