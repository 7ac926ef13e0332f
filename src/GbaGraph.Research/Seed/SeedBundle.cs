using System.Security.Cryptography;
using System.Text;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Research.Seed;

/// <summary>All CSV and YAML files of a seed, in ordinal order of name, and the hash over them.</summary>
internal sealed record SeedBundle(IReadOnlyList<SeedFile> Files, string Hash)
{
    public static async Task<SeedBundle> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path)) throw new GbaGraphException(ErrorCodes.SeedMissing, $"the seed folder '{path}' does not exist");
        try
        {
            var files = new List<SeedFile>();
            foreach (var name in Names(path))
                files.Add(SeedFile.Of(name, await File.ReadAllBytesAsync(Path.Combine(path, name), cancellationToken)));
            if (files.Count == 0) throw new GbaGraphException(ErrorCodes.SeedMissing, $"the seed folder '{path}' holds no CSV file");
            return new SeedBundle(files, HashOf(files));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GbaGraphException(ErrorCodes.SeedMissing, $"the seed folder '{path}' can't be read: {e.Message}", inner: e);
        }
    }

    private static IEnumerable<string> Names(string path) =>
        Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csv" or ".yaml")
            .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    private static string HashOf(IEnumerable<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData([0]);
            hash.AppendData(file.Content);
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
