using System.CommandLine;

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

    /// <summary>An option of a measure.</summary>
    public static Option<T> Own<T>(string name, T standard, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
