using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GbaGraph.Cli.Commands;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Output;

/// <summary>Help, and after it the examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Overview = """
        Examples:
          gba seed check --papers papers
          gba search 港科大
          gba centrality betweenness --network COLLABORATION --top 10
          gba export edges --network FOUNDING --nodes nodes.csv -o edges.csv

        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(parseResult.CommandResult.Command is GbaCommand command ? $"Example:\n  {command.Example}\n" : Overview);
        output.Write($"\n{ExitCodes.Help}\n");
        return code;
    }
}
