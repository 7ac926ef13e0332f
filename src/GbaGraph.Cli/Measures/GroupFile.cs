using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Reads groups or numbers of nodes: <c>node group</c> a line, separated by a blank or tab, comments after <c>#</c> at the start of a line.</summary>
internal static class GroupFile
{
    /// <summary>The groups by node, numbered in the order of their labels.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="names">The ids of the nodes.</param>
    /// <param name="option">The option that names the file.</param>
    /// <exception cref="GbaGraphException">BAD_REQUEST: it can't be read, a line is no pair, or a node has no group or two.</exception>
    public static (ImmutableArray<int> Groups, ImmutableArray<string> Labels) Read(string path, IReadOnlyList<string> names, string option)
    {
        var labelOf = Labels(path, option);
        RequireAll(path, labelOf, names, "group");
        ImmutableArray<string> labels = [.. names.Select(name => labelOf[name]).Distinct().Order(StringComparer.Ordinal)];
        return ([.. names.Select(name => labels.BinarySearch(labelOf[name], StringComparer.Ordinal))], labels);
    }

    /// <summary>A number for each node, from a file of the same form.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: as for <see cref="Read"/>, or what stands beside a node is no finite number.</exception>
    public static double[] Numbers(string path, IReadOnlyList<string> names, string option)
    {
        var labelOf = Labels(path, option);
        RequireAll(path, labelOf, names, "number");
        return [.. names.Select(name => double.TryParse(labelOf[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"{path} has '{labelOf[name]}' for the node {name}, which is no finite number"))];
    }

    /// <summary>The label of each node that the file names.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: no file is named, it can't be read, a line is no pair, or a node has two labels.</exception>
    public static Dictionary<string, string> Labels(string path, string option)
    {
        if (path.Length == 0)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"this measure needs a value for each node: give {option} FILE with a node and its value a line");
        var labelOf = new Dictionary<string, string>();
        foreach (var (line, number) in Lines(path))
        {
            var words = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length < 2 || !labelOf.TryAdd(words[0], words[1]))
                throw new GbaGraphException(ErrorCodes.BadRequest, $"line {number} of {path} must be a node and its value, and name each node once");
        }

        return labelOf;
    }

    private static void RequireAll(string path, Dictionary<string, string> labelOf, IReadOnlyList<string> names, string what)
    {
        if (names.FirstOrDefault(name => !labelOf.ContainsKey(name)) is { } missing)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"{path} has no {what} for the node {missing}");
    }

    private static IEnumerable<(string Line, int Number)> Lines(string path)
    {
        try
        {
            return [.. File.ReadLines(path, EdgeListFile.Text).Select((line, index) => (line.Trim(), index + 1)).Where(line => line.Item1.Length > 0 && line.Item1[0] != '#')];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, $"can't read the groups {path}: {e.Message}");
        }
    }
}
