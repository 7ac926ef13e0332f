using System.Security.Cryptography;
using System.Text;

namespace GbaGraph.Domain.Records;

/// <summary>
/// The hash of a record's content, the same in every store and for any order of its rows: SHA-256 over the canonical form that docs/model.md writes down.
/// A report prints it, so that a reader can tell which data it was computed from.
/// </summary>
public static class ContentHash
{
    /// <summary>The hash, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(KnowledgeRecord record) => Convert.ToHexStringLower(SHA256.HashData(CanonicalForm(record)));

    /// <summary>The canonical form: UTF-8, a heading, then one line a fact in order of bytes, each ended by a line feed.</summary>
    public static byte[] CanonicalForm(KnowledgeRecord record)
    {
        var lines = CanonicalLines.Of(record).Select(Encoding.UTF8.GetBytes).ToArray();
        Array.Sort(lines, (a, b) => a.AsSpan().SequenceCompareTo(b));
        using var form = new MemoryStream();
        form.Write("gbagraph-content 2\n"u8);
        foreach (var line in lines)
        {
            form.Write(line);
            form.WriteByte((byte)'\n');
        }

        return form.ToArray();
    }
}
