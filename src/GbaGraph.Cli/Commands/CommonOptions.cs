using System.CommandLine;
using GbaGraph.Cli.Output;
using GbaGraph.Research.Engines;

namespace GbaGraph.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "How to print: table, csv or json.", DefaultValueFactory = _ => "table" };
        option.AcceptOnlyFromAmong("table", "csv", "json");
        return option;
    }

    public static Option<string[]> List(string name, string description) =>
        new(name) { Description = description + " Several: with commas, or the option again." };

    public static Option<string> Engine() => new("--engine")
    {
        Description = "What computes: AUTO (Graph Data Science where the store is on a server that has it and is large), IN_PROCESS or GDS.",
        DefaultValueFactory = _ => "AUTO",
    };

    public static AnalysisEngine EngineOf(ParseResult arguments, Option<string> option) => Words.One<AnalysisEngine>(arguments.GetValue(option)!, "engine");

    public static OutputFormat FormatOf(ParseResult arguments, Option<string> option) =>
        Enum.Parse<OutputFormat>(arguments.GetValue(option)!, ignoreCase: true);
}
