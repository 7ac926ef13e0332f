using System.CommandLine;

namespace GbaGraph.Cli.Commands;

/// <summary>A command with an example, which its own help shows.</summary>
internal sealed class GbaCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
