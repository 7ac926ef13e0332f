using GbaGraph.Domain.Errors;

namespace GbaGraph.Research.Seed;

/// <summary>Where the seed is.</summary>
public static class SeedFolder
{
    private const string Name = "seed";

    /// <summary>
    /// The folder that was configured (setting <c>Seed:Path</c>); without one, <c>seed</c> beside the running program; else <c>seed</c>
    /// in the nearest folder at or above the current one that holds GbaGraph.sln.
    /// </summary>
    /// <param name="configured">The configured folder, or null or empty for none.</param>
    /// <exception cref="GbaGraphException">SEED_MISSING: there is no such folder.</exception>
    public static string Find(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return Directory.Exists(configured) ? Path.GetFullPath(configured) : throw Missing($"the seed folder '{configured}' does not exist; correct Seed:Path or --seed");
        var beside = Path.Combine(AppContext.BaseDirectory, Name);
        if (Directory.Exists(beside)) return beside;
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var seed = Path.Combine(folder.FullName, Name);
            if (File.Exists(Path.Combine(folder.FullName, "GbaGraph.sln")) && Directory.Exists(seed)) return seed;
        }

        throw Missing("no seed folder beside the program or in the repository; set Seed:Path or --seed");
    }

    private static GbaGraphException Missing(string message) => new(ErrorCodes.SeedMissing, message);
}
