using System.CommandLine;
using GbaGraph.Cli.Commands;

namespace GbaGraph.Cli.Measures;

/// <summary>A measure that <c>gba measure</c> runs.</summary>
/// <param name="Name">Its name on the command line, in lower case with hyphens.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Compute">Computes it; only this is timed.</param>
/// <param name="Options">The measure's own options; <see cref="MeasureRun.Value{T}"/> reads them by name.</param>
internal sealed record Measure(string Name, string Description, Func<MeasureRun, MeasureTable> Compute, params IReadOnlyList<Option> Options)
{
    /// <summary>How many columns of numbers a line of the edge list has after the weight, or after the nodes without one.</summary>
    public int ExtraColumns { get; init; }

    /// <summary>What an example needs beside the edges: the options without which the measure computes nothing.</summary>
    public string Example => string.Concat(Options.Select(option => option.Name switch
    {
        "--groups" => " --groups groups.txt",
        "--with-groups" => " --with-groups others.txt",
        "--values" => " --values numbers.txt",
        "--masses" => " --masses masses.txt",
        "--restart" => " --restart NODE",
        "--from" => " --from NODE",
        "--to" => " --to NODE",
        "--with" => option is Option<string[]> ? " --with other.txt" : " --with degree",
        "--of" when option is Option<string> => " --of \"katz --alpha 0.05\"",
        _ => "",
    }));

    /// <summary>An option of a measure.</summary>
    public static Option<T> Own<T>(string name, T standard, string description) =>
        new Option<T>(name) { Description = description, DefaultValueFactory = _ => standard }.OnlyValues();
}
