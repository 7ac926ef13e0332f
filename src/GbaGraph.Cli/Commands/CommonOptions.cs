using System.CommandLine;
using GbaGraph.Cli.Output;

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

    public static OutputFormat FormatOf(ParseResult arguments, Option<string> option) =>
        Enum.Parse<OutputFormat>(arguments.GetValue(option)!, ignoreCase: true);
}
