namespace GbaGraph.Research.Seed;

/// <summary>One file of the seed as it stands on disk.</summary>
/// <param name="Name">Its name relative to the seed's folder, with forward slashes.</param>
/// <param name="Content">Its bytes without byte order mark, CRLF as LF.</param>
internal sealed record SeedFile(string Name, byte[] Content)
{
    /// <summary>The folder that it lies in, or empty at the top.</summary>
    public string Folder => Name.Contains('/') ? Name[..Name.IndexOf('/')] : "";

    public static SeedFile Of(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var content = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') continue;
            content.Add(bytes[i]);
        }

        return new SeedFile(name, [.. content]);
    }
}
