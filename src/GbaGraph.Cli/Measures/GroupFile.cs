using System.Collections.Immutable;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Reads groups of nodes: <c>node group</c> a line, separated by a blank or tab, comments after <c>#</c> at the start of a line.</summary>
internal static class GroupFile
{
    /// <summary>The groups by node, numbered in the order of their labels.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="names">The ids of the nodes.</param>
    /// <exception cref="GbaGraphException">BAD_REQUEST: it can't be read, a line is no pair, or a node has no group or two.</exception>
    public static (ImmutableArray<int> Groups, ImmutableArray<string> Labels) Read(string path, IReadOnlyList<string> names)
    {
        if (path.Length == 0)
            throw new GbaGraphException(ErrorCodes.BadRequest, "this measure needs groups: give --groups FILE with 'node group' a line");
        var labelOf = new Dictionary<string, string>();
        foreach (var (line, number) in Lines(path))
        {
            var words = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length < 2 || !labelOf.TryAdd(words[0], words[1]))
                throw new GbaGraphException(ErrorCodes.BadRequest, $"line {number} of {path} must be 'node group', and name each node once");
        }

        if (names.FirstOrDefault(name => !labelOf.ContainsKey(name)) is { } missing)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"{path} has no group for the node {missing}");
        ImmutableArray<string> labels = [.. names.Select(name => labelOf[name]).Distinct().Order(StringComparer.Ordinal)];
        return ([.. names.Select(name => labels.BinarySearch(labelOf[name], StringComparer.Ordinal))], labels);
    }

    private static IEnumerable<(string Line, int Number)> Lines(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select((line, index) => (line.Trim(), index + 1)).Where(line => line.Item1.Length > 0 && line.Item1[0] != '#')];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, $"can't read the groups {path}: {e.Message}");
        }
    }
}
