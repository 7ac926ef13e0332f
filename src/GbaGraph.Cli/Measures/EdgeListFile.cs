using System.Globalization;
using System.IO.Compression;
using System.Text;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>
/// Reads an edge list: <c>u v</c> or <c>u v w</c> a line, separated by blanks or tabs, comments after <c>#</c> at the start of a
/// line, plain or gzip (told by its first two bytes). Ids are numbered in rising order if all are whole numbers, else in the order
/// in which they first occur.
/// </summary>
internal sealed class EdgeListFile
{
    /// <summary>UTF-8 that refuses other bytes, because two names with such bytes in them would become one.</summary>
    public static readonly Encoding Text = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _names = [];
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly List<double> _weights = [];

    private readonly List<double>[] _extra;

    private EdgeListFile(int extraColumns)
    {
        _extra = [.. Enumerable.Range(0, extraColumns).Select(_ => new List<double>())];
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="isWeighted">Whether each line must have a weight; else a third column is ignored.</param>
    /// <param name="extraColumns">How many columns of numbers each line must have after that.</param>
    /// <param name="cancellationToken">Checked every few thousand lines.</param>
    /// <exception cref="GbaGraphException">BAD_REQUEST: it can't be read, is cut off or not in UTF-8, or a line is no edge; the message names the line.</exception>
    public static EdgeColumns Read(string path, bool isWeighted, int extraColumns, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var reader = new StreamReader(Unpacked(stream), Text, true, 1 << 16);
            var file = new EdgeListFile(extraColumns);
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                if ((number & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                file.Add(line, number, isWeighted);
            }

            return file.Renumbered();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, $"can't read the edge list {path}: {e.Message}");
        }
    }

    private static Stream Unpacked(FileStream stream)
    {
        var isGzip = stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
        stream.Position = 0;
        return isGzip ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private void Add(ReadOnlySpan<char> line, int number, bool isWeighted)
    {
        var rest = line.Trim();
        if (rest.IsEmpty || rest[0] == '#') return;
        var source = Word(ref rest);
        var target = Word(ref rest);
        if (target.IsEmpty)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"line {number} names one node; a line must be 'u v' or 'u v weight'");
        if (isWeighted) _weights.Add(Weight(Word(ref rest), number));
        foreach (var column in _extra) column.Add(Number(Word(ref rest), number));
        if (_extra.Length > 0 && !rest.IsEmpty)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"line {number} has more columns than this measure reads; where the third is a weight, give --weighted");
        _sources.Add(NumberOf(source));
        _targets.Add(NumberOf(target));
    }

    private static double Weight(ReadOnlySpan<char> word, int line) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight is >= CsrGraph.SmallestWeight and <= CsrGraph.LargestWeight
            ? weight
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"line {line} has the weight '{word}'; with --weighted each line needs one from 1e-100 to 1e100");

    private double Number(ReadOnlySpan<char> word, int line) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"line {line} has '{word}' where this measure needs a number; each line must have {_extra.Length} after the nodes and the weight");

    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(' ', '\t');
        var word = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[end..].TrimStart();
        return word;
    }

    private int NumberOf(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out var number)) return number;
        var text = name.ToString();
        _numbers.Add(text, _names.Count);
        _names.Add(text);
        return _names.Count - 1;
    }

    private EdgeColumns Renumbered()
    {
        var weights = _weights.Count > 0 ? _weights.ToArray() : null;
        var extra = Array.ConvertAll(_extra, column => column.ToArray());
        var ids = new long[_names.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!long.TryParse(_names[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ids[i]))
                return new EdgeColumns([.. _names], [.. _sources], [.. _targets], weights, extra);
        }

        var names = _names.ToArray();
        var order = Enumerable.Range(0, ids.Length).ToArray();
        Array.Sort((long[])ids.Clone(), order);
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        return new EdgeColumns(Array.ConvertAll(order, i => names[i]), [.. _sources.Select(u => place[u])], [.. _targets.Select(v => place[v])], weights, extra);
    }
}
